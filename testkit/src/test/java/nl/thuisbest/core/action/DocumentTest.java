package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Given.given;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static org.assertj.core.api.Assertions.assertThat;

import nl.thuisbest.core.people.About;
import nl.thuisbest.core.trajectory.AllocationNo;
import nl.thuisbest.core.trajectory.DocumentEvent;
import nl.thuisbest.core.trajectory.DocumentKind;
import nl.thuisbest.core.trajectory.MediaKind;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.TitlePaths;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void a_document_says_about_whom_it_is_and_stays_as_a_stub_when_destroyed() {
        var documents = TitlePaths.everything().trajectory().legal().titles().documents();
        assertThat(documents).hasSize(1);
        assertThat(documents.getFirst().added())
                .extracting(DocumentEvent.DocumentAdded::about, DocumentEvent.DocumentAdded::media)
                .containsExactly(About.person(Family.NOOR), MediaKind.PDF);
        assertThat(documents.getFirst().destroyed()).isNotNull();
        given(TitlePaths.everything())
                .when(
                        new DocumentAction.AddDocument(
                                DocumentKind.ALLOCATION,
                                line("Toewijzing"),
                                null,
                                null,
                                new AllocationNo(9),
                                null,
                                on("2026-06-29"),
                                new DocumentAction.Received(MediaKind.PNG, TitlePaths.DIGEST, 9)))
                .thenRefused("unknown-allocation");
    }
}
