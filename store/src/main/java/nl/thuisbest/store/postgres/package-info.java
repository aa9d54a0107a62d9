/**
 * A PostgreSQL of our own: who has no database server gets one in the data folder, as durable as
 * any, reachable from this machine only.
 */
@NullMarked
package nl.thuisbest.store.postgres;

import org.jspecify.annotations.NullMarked;
