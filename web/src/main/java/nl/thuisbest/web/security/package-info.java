/**
 * Who is signed in: passwords (Argon2id), sessions kept in the database, slowing down of guesses,
 * and the demo accounts that exist in the demo only.
 */
@NullMarked
package nl.thuisbest.web.security;

import org.jspecify.annotations.NullMarked;
