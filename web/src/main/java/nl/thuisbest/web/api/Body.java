package nl.thuisbest.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.error.Invalid.Problem;
import nl.thuisbest.web.form.JsonTree;
import tools.jackson.databind.json.JsonMapper;

/** What was sent, as a tree of text; no more of it is read than an action can hold. */
final class Body {
    private static final int LARGEST = 1_000_000;

    private Body() {}

    static Tree read(HttpServletRequest request, JsonMapper json) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Invalid(List.of(Problem.at("", "too-much")));
        }
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return JsonTree.read(json, text);
        } catch (CharacterCodingException e) {
            throw new Invalid(List.of(Problem.at("", "json")));
        }
    }
}
