package nl.thuisbest.core.rules;

import java.time.LocalDate;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.Story;

/** What someone found of a criterion, on what evidence, who said so and when. */
public record Judgement(Finding finding, Story evidence, Line saidBy, LocalDate on) {}
