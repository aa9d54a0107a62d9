package nl.thuisbest.web.about;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.store.office.AccessLog;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.store.projection.TrajectoryRow;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the log of views into rows that the reader may see: names only of the own young people. */
@Component
class Views {
    private static final int MOST = 100;

    private final AccessLog log;
    private final TrajectoryList paths;
    private final NameBook names;

    Views(AccessLog log, TrajectoryList paths, NameBook names) {
        this.log = log;
        this.paths = paths;
        this.names = names;
    }

    List<ViewRow> of(SignedIn reader, Words words) {
        return rows(log.by(reader.id(), MOST), reader, words);
    }

    List<ViewRow> ofEveryone(SignedIn reader, Words words) {
        return rows(log.latest(MOST * 5), reader, words);
    }

    private List<ViewRow> rows(List<AccessLog.View> views, SignedIn reader, Words words) {
        Map<TrajectoryId, Optional<TrajectoryRow>> found = new HashMap<>();
        var colleagues = names.colleagues();
        return views.stream()
                .map(view -> {
                    var path = path(view.trajectory(), reader, found);
                    var staff = colleagues.get(view.staff());
                    return new ViewRow(
                            view.at(),
                            staff == null
                                    ? words.say("people.unknown-colleague")
                                    : staff.name().full(),
                            words.word(view.role()),
                            what(view.what(), words),
                            whom(view, path, words),
                            path == null ? null : "/trajecten/" + path.id());
                })
                .toList();
    }

    private @Nullable TrajectoryRow path(
            @Nullable TrajectoryId id,
            SignedIn reader,
            Map<TrajectoryId, Optional<TrajectoryRow>> found) {
        return id == null
                ? null
                : found.computeIfAbsent(id, paths::find)
                        .filter(row -> row.team().contains(reader.id()))
                        .orElse(null);
    }

    private static String whom(AccessLog.View view, @Nullable TrajectoryRow path, Words words) {
        if (path != null && path.name() != null) {
            return path.name().full();
        }
        return view.trajectory() == null
                ? ""
                : words.say("view.path", view.trajectory().toString().substring(0, 8));
    }

    private static String what(String what, Words words) {
        var action = what.startsWith("action:") ? what.substring("action:".length()) : "";
        return action.isEmpty()
                ? words.find("view." + what).orElse(what)
                : words.say("view.action", words.say("action." + action));
    }
}
