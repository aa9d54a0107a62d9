package nl.thuisbest.core.programme;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.Source;
import nl.thuisbest.core.kernel.Text;

/** What someone in a role must have followed. */
public record Training(RoleId role, Text text, Force force, Source source) {}
