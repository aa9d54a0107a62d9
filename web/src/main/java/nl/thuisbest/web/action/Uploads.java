package nl.thuisbest.web.action;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.core.shape.Words;
import nl.thuisbest.core.trajectory.MediaKind;
import nl.thuisbest.store.journal.DocumentRows;
import nl.thuisbest.store.journal.With;
import nl.thuisbest.web.document.Judge;
import nl.thuisbest.web.document.Verdict;
import nl.thuisbest.web.drafts.FormAddress;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.form.FormTree;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes the file of a form in: judged by its bytes, sealed, and written with its entry. */
@Component
class Uploads {
    private static final String FILE = "file";
    private static final int MEGABYTE = 1_000_000;

    private final DocumentRows documents;
    private final int most;

    Uploads(DocumentRows documents, @Value("${thuisbest.documents.megabytes:20}") int megabytes) {
        this.documents = documents;
        this.most = megabytes;
    }

    /** What came with a form. */
    sealed interface Taken {
        /**
         * @param typed with what the file is
         */
        record Fine(Tree typed, With with) implements Taken {}

        record Wrong(Problem problem) implements Taken {}
    }

    static boolean asks(Sending sending) {
        return sending.type().code().equals(FormAddress.WITH_FILE);
    }

    /** How large a file may be. */
    int megabytes() {
        return most;
    }

    Taken take(Sending sent, TrajectoryId path, HttpServletRequest request) {
        var bytes = bytes(request);
        if (bytes == null) {
            return new Taken.Wrong(Problem.at(FILE, "file-none"));
        }
        return switch (Judge.of(bytes, most * MEGABYTE)) {
            case Verdict.Refused(var why) ->
                    new Taken.Wrong(new Problem(FILE, why.key(), List.of(most)));
            case Verdict.Fine(var media) -> fine(sent, path, media, bytes);
        };
    }

    private Taken fine(Sending sent, TrajectoryId path, MediaKind media, byte[] bytes) {
        var ready = documents.ready(path, bytes);
        var received = new LinkedHashMap<String, Tree>();
        received.put("media", new Tree.Text(Words.ofEnum(media)));
        received.put("digest", new Tree.Text(ready.digest().value()));
        received.put("size", new Tree.Text(Integer.toString(bytes.length)));
        return new Taken.Fine(
                FormTree.with(sent.typed(), FILE, new Tree.Node(received)), ready.with());
    }

    private static byte @Nullable [] bytes(HttpServletRequest request) {
        try {
            var part = request.getPart(FILE);
            if (part == null || (part.getSize() == 0 && isUnnamed(part.getSubmittedFileName()))) {
                return null;
            }
            try (var in = part.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (ServletException | IOException | IllegalStateException _) {
            return null;
        }
    }

    private static boolean isUnnamed(@Nullable String name) {
        return name == null || name.isEmpty();
    }
}
