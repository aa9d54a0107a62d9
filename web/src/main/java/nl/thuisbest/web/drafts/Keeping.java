package nl.thuisbest.web.drafts;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.store.office.Draft;
import nl.thuisbest.store.office.Drafts;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.form.FormTree;
import nl.thuisbest.web.form.JsonTree;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was typed in a form, and gives it back. */
@Component
public class Keeping {
    private final Drafts drafts;
    private final JsonMapper json;
    private final Today today;

    Keeping(Drafts drafts, JsonMapper json, Today today) {
        this.drafts = drafts;
        this.json = json;
        this.today = today;
    }

    /**
     * @param trajectory null for a referral
     */
    public Draft keep(
            StaffId writer,
            String action,
            @Nullable TrajectoryId trajectory,
            Map<String, String[]> parameters) {
        var typed = JsonTree.write(json, FormTree.of(parameters));
        var draft = new Draft(UUID.randomUUID(), writer, action, trajectory, typed, today.now());
        drafts.save(draft);
        return draft;
    }

    public Optional<Draft> find(StaffId writer, String action, @Nullable TrajectoryId trajectory) {
        return drafts.find(writer, action, trajectory);
    }

    public Tree typed(Draft draft) {
        return JsonTree.read(json, draft.typed());
    }
}
