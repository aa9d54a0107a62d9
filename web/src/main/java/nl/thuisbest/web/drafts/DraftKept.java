package nl.thuisbest.web.drafts;

import java.time.Instant;
import nl.thuisbest.web.page.Fragment;

/** Says beside the buttons that what was typed is kept. */
public record DraftKept(Instant at) implements Fragment {}
