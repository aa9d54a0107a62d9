package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/** Who has the deciding vote on what. Never a lock on freedom. */
public record Vote(String about, RoleId role, Text text, Force force, Source source) {}
