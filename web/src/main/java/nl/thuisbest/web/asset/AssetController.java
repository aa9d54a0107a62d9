package nl.thuisbest.web.asset;

import java.time.Duration;
import nl.thuisbest.web.error.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the files of {@link Assets}; those of the current version may be kept for a year. */
@Controller
class AssetController {
    private static final CacheControl KEEP =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{version}/{*name}")
    ResponseEntity<byte[]> file(@PathVariable String version, @PathVariable String name) {
        var file = name.substring(1);
        var bytes = assets.find(file).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Assets.contentType(file))
                .cacheControl(assets.isCurrent(version) ? KEEP : CacheControl.noCache())
                .body(bytes);
    }
}
