package nl.thuisbest.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TurnsTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration AT_ONCE = Duration.ofMillis(20);

    private final ConcurrentLinkedQueue<String> begun = new ConcurrentLinkedQueue<>();

    @Test
    void two_are_worked_on_and_the_others_wait_in_the_order_they_came() throws Exception {
        var turns = new Turns(2, SOON);
        var pages = new ArrayList<Page>();
        for (var name : List.of("a", "b", "c", "d")) {
            var page = new Page(name);
            pages.add(page);
            page.ask(turns);
            settled(page);
        }
        assertThat(begun).containsExactly("a", "b");
        pages.get(1).finish();
        assertThat(begun).containsExactly("a", "b", "c");
        pages.get(0).finish();
        assertThat(begun).containsExactly("a", "b", "c", "d");
        pages.get(2).finish();
        pages.get(3).finish();
    }

    @Test
    void who_comes_next_starts_when_an_answer_is_ready_and_not_when_it_has_arrived()
            throws Exception {
        var turns = new Turns(1, SOON);
        var slow = new MockHttpServletRequest("GET", "/vandaag");
        var done = new AtomicBoolean();
        turns.doFilter(
                slow,
                new MockHttpServletResponse(),
                (_, _) -> {
                    Turns.end(slow);
                    Turns.end(slow);
                    turns.doFilter(
                            new MockHttpServletRequest("GET", "/trajecten"),
                            new MockHttpServletResponse(),
                            (_, _) -> done.set(true));
                });
        assertThat(done).isTrue();
        assertThat(asked(turns, new MockHttpServletRequest("GET", "/")).getStatus()).isEqualTo(200);
    }

    @Test
    void who_waits_too_long_is_told_when_to_try_again_and_nothing_is_done() throws Exception {
        var turns = new Turns(1, AT_ONCE);
        worksOnOne(
                turns,
                (_, _) -> {
                    var refused = asked(turns, new MockHttpServletRequest("POST", "/trajecten"));
                    assertThat(refused.getStatus()).isEqualTo(503);
                    assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
                });
        assertThat(asked(turns, new MockHttpServletRequest("GET", "/")).getStatus()).isEqualTo(200);
    }

    @Test
    void a_failure_gives_the_turn_back() throws Exception {
        var turns = new Turns(1, AT_ONCE);
        FilterChain fails =
                (_, _) -> {
                    throw new IOException("the browser went away");
                };
        try {
            turns.doFilter(
                    new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(), fails);
        } catch (IOException e) {
            assertThat(e).hasMessage("the browser went away");
        }
        assertThat(asked(turns, new MockHttpServletRequest("GET", "/")).getStatus()).isEqualTo(200);
    }

    @Test
    void a_form_is_taken_in_before_its_turn_and_a_document_takes_none() throws Exception {
        var turns = new Turns(1, AT_ONCE);
        var form =
                new MockHttpServletRequest("POST", "/trajecten") {
                    private boolean isRead;

                    @Override
                    public Map<String, String[]> getParameterMap() {
                        isRead = true;
                        return super.getParameterMap();
                    }
                };
        form.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        var document = new MockHttpServletRequest("POST", "/api/trajecten");
        document.setContentType("application/json");
        turns.doFilter(
                form,
                new MockHttpServletResponse(),
                (_, _) -> {
                    assertThat(form.isRead).isTrue();
                    assertThat(asked(turns, document).getStatus()).isEqualTo(200);
                    var other = new MockHttpServletRequest("GET", "/");
                    assertThat(asked(turns, other).getStatus()).isEqualTo(503);
                });
    }

    @Test
    void who_watches_the_server_is_answered_when_it_is_busy_too() throws Exception {
        var turns = new Turns(1, AT_ONCE);
        worksOnOne(
                turns,
                (_, _) -> {
                    var health = new MockHttpServletRequest("GET", "/beheer/health");
                    assertThat(asked(turns, health).getStatus()).isEqualTo(200);
                });
    }

    private static void worksOnOne(Turns turns, FilterChain meanwhile)
            throws ServletException, IOException {
        turns.doFilter(
                new MockHttpServletRequest("GET", "/vandaag"),
                new MockHttpServletResponse(),
                meanwhile);
    }

    private static MockHttpServletResponse asked(Turns turns, MockHttpServletRequest request)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        turns.doFilter(request, response, (_, _) -> {});
        return response;
    }

    /** Until it is worked on or waits. */
    private static void settled(Page page) throws InterruptedException {
        long end = System.nanoTime() + SOON.toNanos();
        while (page.isOnItsWay() && System.nanoTime() < end) {
            Thread.sleep(1);
        }
    }

    /** A page that is ready when the test says so. */
    private final class Page {
        private final String name;
        private final CountDownLatch ready = new CountDownLatch(1);
        private final Thread thread;
        private volatile Turns turns = new Turns(1, AT_ONCE);

        Page(String name) {
            this.name = name;
            thread = Thread.ofPlatform().name(name).unstarted(this::work);
        }

        void ask(Turns asked) {
            turns = asked;
            thread.start();
        }

        boolean isOnItsWay() {
            var state = thread.getState();
            return state == Thread.State.NEW || state == Thread.State.RUNNABLE;
        }

        /** Ends, and lets who comes next begin. */
        void finish() throws InterruptedException {
            int before = begun.size();
            ready.countDown();
            thread.join();
            long end = System.nanoTime() + SOON.toNanos();
            while (begun.size() == before && before < 4 && System.nanoTime() < end) {
                Thread.sleep(1);
            }
        }

        private void work() {
            try {
                turns.doFilter(
                        new MockHttpServletRequest("GET", "/" + name),
                        new MockHttpServletResponse(),
                        (_, _) -> {
                            begun.add(name);
                            wait(ready);
                        });
            } catch (IOException | ServletException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void wait(CountDownLatch ready) {
            try {
                assertThat(ready.await(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
