package nl.thuisbest.web.settings;

import java.util.List;
import nl.thuisbest.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation agreed, per programme.
 *
 * @param answers whether the reader may answer
 * @param typed what was typed and not recorded, or null
 */
public record SettingsPage(List<SilentProgramme> programmes, boolean answers, @Nullable Typed typed)
        implements Page {
    public SettingsPage {
        programmes = List.copyOf(programmes);
    }

    /** What stood in the form of one point, and what is wrong with it. */
    public record Typed(String programme, String point, String text, String problem) {}

    /** What was typed at this point, or null. */
    public @Nullable Typed typed(SilentProgramme programme, Silence point) {
        return typed != null
                        && typed.programme().equals(programme.id())
                        && typed.point().equals(point.id())
                ? typed
                : null;
    }

    /** How many questions nothing was agreed about. */
    public int open() {
        return programmes.stream().mapToInt(SilentProgramme::open).sum();
    }
}
