package nl.thuisbest.core.trajectory;

import nl.thuisbest.core.kernel.Line;

/** Somebody at the table of the expert team, with the function he or she sits there in. */
public record TableMember(Line name, Line function) {}
