package nl.thuisbest.web.api;

import java.util.Map;
import nl.thuisbest.core.programme.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Describes the JSON interface; open to everyone, for it holds no data. Made when it is first
 * asked.
 */
@RestController
class DocumentController {
    private final Rules rules;
    private volatile @Nullable Map<String, Object> made;

    DocumentController(Rules rules) {
        this.rules = rules;
    }

    @GetMapping("/api/openapi.json")
    Map<String, Object> document() {
        var document = made;
        if (document == null) {
            document = OpenApi.document(rules.current().version());
            made = document;
        }
        return document;
    }
}
