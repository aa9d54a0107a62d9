/**
 * Coalitie naar Thuis of one path: the question, the circle of people as a drawing, the places
 * looked at, what was agreed, who stays, and the aftercare until adulthood (S3).
 */
@NullMarked
package nl.thuisbest.web.coalition;

import org.jspecify.annotations.NullMarked;
