package nl.thuisbest.web.today;

import java.util.List;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.page.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the day. */
@Controller
class TodayController {
    private final Today today;

    TodayController(Today today) {
        this.today = today;
    }

    @GetMapping("/vandaag")
    Answer page() {
        return new TodayPage(
                today.date(), "", false, List.of(), List.of(), List.of(), List.of(), "", List.of());
    }
}
