package nl.thuisbest.web.piece;

import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.Source;

/** Where a rule comes from and how strong it is; shown in the same quiet form everywhere. */
public record Basis(Force force, Source source) {}
