package nl.thuisbest.web.app;

import java.util.Set;
import nl.thuisbest.web.page.Answer;
import nl.thuisbest.web.page.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a visitor of the demo see clocks run: a day or a week later. Not there outside the demo. */
@Controller
@DemoOnly
class DemoClock {
    private static final Set<Integer> STEPS = Set.of(1, 7);

    private final DemoToday today;

    DemoClock(DemoToday today) {
        this.today = today;
    }

    @PostMapping("/demo/klok")
    Answer later(@RequestParam("dagen") int days, @RequestParam("terug") String back) {
        if (!STEPS.contains(days)) {
            throw new nl.thuisbest.core.kernel.Invalid("dagen", "choice");
        }
        today.moveOn(days);
        return Redirect.back(back).saying("demo.moved." + days);
    }
}
