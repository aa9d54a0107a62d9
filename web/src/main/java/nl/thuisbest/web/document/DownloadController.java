package nl.thuisbest.web.document;

import java.util.UUID;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.core.trajectory.DocumentNo;
import nl.thuisbest.core.trajectory.Titles;
import nl.thuisbest.store.journal.DocumentRows;
import nl.thuisbest.web.access.Door;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a document out as a file to be saved; the view is written down. */
@Controller
class DownloadController {
    private static final String PART = "legal";

    private final Door door;
    private final DocumentRows documents;

    DownloadController(Door door, DocumentRows documents) {
        this.door = door;
        this.documents = documents;
    }

    @GetMapping("/trajecten/{id:[0-9a-f-]{36}}/documenten/{number:[1-9][0-9]{0,4}}")
    ResponseEntity<byte[]> download(@PathVariable UUID id, @PathVariable int number, SignedIn who) {
        var opened = door.open(new TrajectoryId(id), who, "document");
        if (!opened.shows(PART)) {
            throw new NotFound();
        }
        var titles = opened.dossier().state().legal().titles();
        var document =
                titles.document(new DocumentNo(number))
                        .filter(one -> one.destroyed() == null)
                        .orElseThrow(NotFound::new);
        var bytes =
                documents
                        .find(new TrajectoryId(id), document.added().digest())
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.added().media().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }

    /** By number: a name of a person has no place in a folder of downloads. */
    private static String disposition(Titles.Document document) {
        return ContentDisposition.attachment()
                .filename(
                        "document-%s.%s"
                                .formatted(document.number(), document.added().media().ending()))
                .build()
                .toString();
    }
}
