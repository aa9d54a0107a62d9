/**
 * Help as data: phases, gates, roles, votes, criteria, norms and measurements, each with source and
 * force.
 */
@NullMarked
package nl.thuisbest.core.programme;

import org.jspecify.annotations.NullMarked;
