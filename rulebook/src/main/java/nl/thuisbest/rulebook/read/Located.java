package nl.thuisbest.rulebook.read;

import nl.thuisbest.rulebook.problem.Place;

/** A value with the place it was read from. */
record Located<T>(T value, Place at) {}
