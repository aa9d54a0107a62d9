package nl.thuisbest.rulebook.read;

import nl.thuisbest.rulebook.problem.Problems;

/** What all readers of one rulebook share. */
record Reading(Problems problems, Names names, Pieces pieces) {
    Reading(Problems problems, Names names) {
        this(problems, names, new Pieces());
    }
}
