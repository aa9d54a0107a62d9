package nl.thuisbest.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.thuisbest.rulebook.letter.LetterText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPdfTest {
    private static final LetterText LETTER =
            new LetterText(
                    """
                    | Het Veerhuis
                    | Kade 1

                    # Je verlof is ingetrokken

                    Beste Şükrü,

                    ## Waarom

                    > "5 * 3 < 20" & <b>niet vet</b>
                    >
                    > tweede alinea

                    - om tien uur binnen, een afschrift in de koffie
                    - bellen mag altijd

                    ---

                    Op een nieuwe bladzijde.
                    """);
    private final LetterPdf pdf = new LetterPdf();

    @Test
    void a_letter_is_valid_pdf_ua() {
        assertThat(PdfUa.problems(pdf.of(LETTER, "", "bladzijde"))).isEmpty();
    }

    @Test
    void a_concept_says_so_and_is_valid_too() throws IOException {
        var concept = pdf.of(LETTER, "Concept, nog niet verstuurd", "bladzijde");
        assertThat(PdfUa.problems(concept)).isEmpty();
        assertThat(text(concept)).contains("Concept, nog niet verstuurd");
    }

    @Test
    void the_validator_can_refuse() throws IOException {
        try (var plain = new org.apache.pdfbox.pdmodel.PDDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            plain.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            plain.save(out);
            assertThat(PdfUa.problems(out.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void all_of_the_text_is_in_it_with_letters_of_other_languages() throws IOException {
        assertThat(text(pdf.of(LETTER, "", "bladzijde")))
                .contains(
                        "Şükrü",
                        "\"5 * 3 < 20\" & <b>niet vet</b>",
                        "om tien uur binnen, een afschrift in de koffie")
                .contains("bladzijde 2 / 2");
    }

    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Je verlof is ingetrokken");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            return new PDFTextStripper().getText(document);
        }
    }
}
