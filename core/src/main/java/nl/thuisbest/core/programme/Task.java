package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.TaskId;
import nl.thuisbest.core.kernel.Text;

/** Something someone of the team must have, divided at the start (S2). */
public record Task(TaskId id, Text text, RoleId usual, Force force, Source source) {}
