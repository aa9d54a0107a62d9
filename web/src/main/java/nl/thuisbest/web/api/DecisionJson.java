package nl.thuisbest.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.decision.Notice;
import nl.thuisbest.core.shape.Words;
import org.jspecify.annotations.Nullable;

/**
 * A legal decision of a path.
 *
 * @param entry of the journal
 * @param remedy where someone goes who does not agree
 */
public record DecisionJson(
        int entry,
        String kind,
        LocalDate from,
        Instant recordedAt,
        String decidedBy,
        String role,
        String source,
        String remedy,
        List<ConsentJson> consents,
        List<DecisionReasonJson> reasons,
        List<NoticeJson> notices) {

    /** A consent that is asked, and who gave it. */
    public record ConsentJson(String force, String source, @Nullable String by) {}

    /** A reason, by the name of the component it stands in. */
    public record DecisionReasonJson(String name, String text) {}

    /**
     * Who is told.
     *
     * @param person who is told, when each of several is told apart
     * @param state open, attempted, late, sent or withheld
     * @param letters numbers of the letters that were kept
     */
    public record NoticeJson(
            String clock,
            String recipient,
            @Nullable String person,
            boolean written,
            LocalDate dueOn,
            String state,
            @Nullable LocalDate sentOn,
            @Nullable String channel,
            int attempts,
            List<Integer> letters) {}

    static DecisionJson of(LegalDecision decision, LocalDate today) {
        return new DecisionJson(
                decision.entry().value(),
                Words.ofEnum(decision.kind()),
                decision.from(),
                decision.recordedAt(),
                decision.decidedBy().toString(),
                decision.role().value(),
                decision.source().value(),
                Words.ofEnum(decision.remedy()),
                decision.consents().stream()
                        .map(consent -> {
                            var by = consent.by();
                            return new ConsentJson(
                                    Words.ofEnum(consent.force()),
                                    consent.source().value(),
                                    by == null ? null : by.toString());
                        })
                        .toList(),
                decision.reasons().stream()
                        .map(one -> new DecisionReasonJson(one.name(), one.text().text()))
                        .toList(),
                decision.notices().stream().map(notice -> of(notice, today)).toList());
    }

    private static NoticeJson of(Notice notice, LocalDate today) {
        var sent = notice.sent();
        return new NoticeJson(
                notice.duty().clock().value(),
                Words.ofEnum(notice.recipient()),
                notice.to() == null ? null : notice.to().toString(),
                notice.written(),
                notice.duty().dueOn(),
                Words.ofEnum(notice.state(today)),
                sent == null ? null : sent.on(),
                sent == null ? null : Words.ofEnum(sent.channel()),
                notice.attempts().size(),
                notice.letters().stream().map(letter -> letter.number().value()).toList());
    }
}
