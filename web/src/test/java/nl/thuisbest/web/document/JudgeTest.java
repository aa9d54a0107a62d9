package nl.thuisbest.web.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.thuisbest.core.trajectory.MediaKind;
import nl.thuisbest.web.document.Verdict.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {
    private static final int MOST = 20_000_000;

    private static Verdict judged(byte[] bytes) {
        return Judge.of(bytes, MOST);
    }

    @Test
    void what_people_send_is_told_by_its_bytes() {
        assertThat(judged(MadeFiles.pdf(""))).isEqualTo(new Verdict.Fine(MediaKind.PDF));
        assertThat(judged(MadeFiles.image("jpg"))).isEqualTo(new Verdict.Fine(MediaKind.JPEG));
        assertThat(judged(MadeFiles.image("png"))).isEqualTo(new Verdict.Fine(MediaKind.PNG));
        assertThat(judged(MadeFiles.docx())).isEqualTo(new Verdict.Fine(MediaKind.DOCX));
        assertThat(judged(MadeFiles.packed("<< /Type /Font /BaseFont /JSX >>")))
                .isEqualTo(new Verdict.Fine(MediaKind.PDF));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("empty", new byte[0], Why.EMPTY),
                Arguments.of("30 MB", new byte[30_000_000], Why.TOO_LARGE),
                Arguments.of("a program", MadeFiles.exe(), Why.RUNS_SOMETHING),
                Arguments.of("a text", "Geachte heer".getBytes(ISO_8859_1), Why.WRONG_KIND),
                Arguments.of(
                        "a web page",
                        "<!DOCTYPE html><html><body>x</body></html>".getBytes(ISO_8859_1),
                        Why.WRONG_KIND),
                Arguments.of("an archive", MadeFiles.zip(0, "a.txt"), Why.WRONG_KIND),
                Arguments.of(
                        "JavaScript",
                        MadeFiles.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"),
                        Why.RUNS_SOMETHING),
                Arguments.of(
                        "JavaScript by another spelling",
                        MadeFiles.pdf("/OpenAction << /S /J#61vaScript /J#53 (x) >>"),
                        Why.RUNS_SOMETHING),
                Arguments.of(
                        "JavaScript packed away",
                        MadeFiles.packed("<< /S /JavaScript /JS (x) >>"),
                        Why.RUNS_SOMETHING),
                Arguments.of(
                        "a launch action",
                        MadeFiles.pdf("/OpenAction << /S /Launch /F (cmd.exe) >>"),
                        Why.RUNS_SOMETHING),
                Arguments.of(
                        "files inside",
                        MadeFiles.pdf("/Names << /EmbeddedFiles 7 0 R >>"),
                        Why.HOLDS_FILES),
                Arguments.of("a password", MadeFiles.pdf("/Encrypt 9 0 R"), Why.LOCKED),
                Arguments.of(
                        "a PDF that is an archive too",
                        MadeFiles.joined(MadeFiles.pdf(""), MadeFiles.zip(0, "a.txt")),
                        Why.TWO_KINDS),
                Arguments.of(
                        "a photo that is an archive too",
                        MadeFiles.joined(MadeFiles.image("jpg"), MadeFiles.zip(0, "a.txt")),
                        Why.TWO_KINDS),
                Arguments.of(
                        "a photo that is a PDF too",
                        MadeFiles.joined(MadeFiles.image("jpg"), MadeFiles.pdf("")),
                        Why.TWO_KINDS),
                Arguments.of(
                        "an image with a tail",
                        MadeFiles.joined(MadeFiles.image("png"), new byte[9]),
                        Why.TWO_KINDS),
                Arguments.of(
                        "half an image",
                        java.util.Arrays.copyOf(MadeFiles.image("png"), 40),
                        Why.DAMAGED),
                Arguments.of(
                        "a bomb",
                        MadeFiles.zip(60, "[Content_Types].xml", "word/document.xml"),
                        Why.BLOWS_UP),
                Arguments.of("a macro", MadeFiles.docx("word/vbaProject.bin"), Why.RUNS_SOMETHING),
                Arguments.of(
                        "Word with files inside",
                        MadeFiles.docx("word/embeddings/oleObject1.bin"),
                        Why.HOLDS_FILES));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_is_not_fit_is_refused_for_one_clear_reason(String what, byte[] bytes, Why why) {
        assertThat(judged(bytes)).as(what).isEqualTo(new Verdict.Refused(why));
    }
}
