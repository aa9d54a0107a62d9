package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.simulation.staff.Colleagues;
import org.junit.jupiter.api.Test;

class NodesTest {
    @Test
    void who_signed_in_at_one_node_is_known_at_another() {
        try (var second = TestServer.secondNode();
                var roos = Visitor.atDesk().signIn(Colleagues.ROOS)) {
            roos.page().navigate(TestServer.url(second, "/vandaag"));
            assertThat(roos.page().locator(".who").innerText()).contains("Roos Terwolde");
        }
    }
}
