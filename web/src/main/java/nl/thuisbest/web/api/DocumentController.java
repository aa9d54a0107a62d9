package nl.thuisbest.web.api;

import java.util.Map;
import nl.thuisbest.core.programme.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Describes the JSON interface; open to everyone, for it holds no data. Made when it is first
 * asked.
 */
@RestController
class DocumentController {
    private final Rulebook rulebook;
    private volatile @Nullable Map<String, Object> made;

    DocumentController(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @GetMapping("/api/openapi.json")
    Map<String, Object> document() {
        var document = made;
        if (document == null) {
            document = OpenApi.document(rulebook.version());
            made = document;
        }
        return document;
    }
}
