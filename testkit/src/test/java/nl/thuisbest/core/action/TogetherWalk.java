package nl.thuisbest.core.action;

import static nl.thuisbest.testkit.Professionals.HANNE;
import static nl.thuisbest.testkit.Professionals.TESS;
import static nl.thuisbest.testkit.Typed.line;
import static nl.thuisbest.testkit.Typed.on;
import static nl.thuisbest.testkit.Typed.story;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.trajectory.AnalysisGoal;
import nl.thuisbest.core.trajectory.AskGround;
import nl.thuisbest.core.trajectory.Breakthrough;
import nl.thuisbest.core.trajectory.ExpertActionNo;
import nl.thuisbest.core.trajectory.ExpertAskNo;
import nl.thuisbest.core.trajectory.ExpertDirection;
import nl.thuisbest.core.trajectory.FactorDomain;
import nl.thuisbest.core.trajectory.FactorKind;
import nl.thuisbest.core.trajectory.FactorLink;
import nl.thuisbest.core.trajectory.FactorNo;
import nl.thuisbest.core.trajectory.ParentHelpKind;
import nl.thuisbest.core.trajectory.ParentHelpNo;
import nl.thuisbest.core.trajectory.ParticipantKind;
import nl.thuisbest.core.trajectory.ParticipantNo;
import nl.thuisbest.core.trajectory.QuestionBy;
import nl.thuisbest.core.trajectory.Recognition;
import nl.thuisbest.core.trajectory.RegionSignalKind;
import nl.thuisbest.core.trajectory.Screening;
import nl.thuisbest.core.trajectory.SharingNo;
import nl.thuisbest.core.trajectory.StuckKind;
import nl.thuisbest.core.trajectory.TableMember;
import nl.thuisbest.core.trajectory.TablePresence;
import nl.thuisbest.core.trajectory.TimelineKind;
import nl.thuisbest.core.trajectory.TimelineNo;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Past;
import nl.thuisbest.testkit.Paths;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;

/** An analysis made together, and a question to the expert team, each by its actions. */
final class TogetherWalk {
    static final LocalDate DAY = on("2026-02-10");
    static final ExpertAskNo ASK = new ExpertAskNo(1);

    private TogetherWalk() {}

    static AnalysisAction.JoinAnalysis joins(
            ParticipantKind kind, @Nullable PersonId person, @Nullable StaffId staff) {
        return new AnalysisAction.JoinAnalysis(kind, person, staff, null, false, DAY);
    }

    static AnalysisAction.RecordFactor factor(@Nullable Integer number, String name) {
        return factor(number, name, null);
    }

    static AnalysisAction.RecordFactor factor(
            @Nullable Integer number, String name, @Nullable PersonId onlyFor) {
        return new AnalysisAction.RecordFactor(
                number == null ? null : new FactorNo(number),
                FactorKind.MAINTAINING,
                FactorDomain.PARENTS,
                line(name),
                null,
                null,
                onlyFor,
                DAY);
    }

    static AnalysisAction.LinkFactors link(int from, FactorLink link, int to) {
        return new AnalysisAction.LinkFactors(new FactorNo(from), link, new FactorNo(to), DAY);
    }

    static AnalysisAction.RecordAnalysisVoice says(int number, Recognition recognition) {
        return new AnalysisAction.RecordAnalysisVoice(
                new ParticipantNo(number),
                recognition,
                story("In eigen woorden."),
                recognition == Recognition.DISPUTES ? story("Het kan ook anders zijn.") : null,
                DAY);
    }

    static AnalysisAction.WriteWorkingTheory theory(String text) {
        return new AnalysisAction.WriteWorkingTheory(story(text), DAY);
    }

    static AnalysisAction.RecordParentHelp help(@Nullable Integer number, @Nullable String began) {
        return new AnalysisAction.RecordParentHelp(
                number == null ? null : new ParentHelpNo(number),
                Family.NOOR,
                ParentHelpKind.DEBTS,
                line("Schuldhulp"),
                on("2026-02-01"),
                on("2026-02-01"),
                null,
                began == null ? null : on(began),
                null,
                null,
                DAY);
    }

    /** Three people around a question and a theory, one of whom disputes it. */
    static Past withThree() {
        return Paths.placed()
                .act(
                        TESS,
                        new AnalysisAction.SetAnalysisQuestion(
                                story("Waarom lopen ruzies zo hoog op?"), QuestionBy.FAMILY, DAY))
                .act(TESS, joins(ParticipantKind.YOUNG_PERSON, Family.SAM, null))
                .act(TESS, joins(ParticipantKind.PARENT, Family.NOOR, null))
                .act(TESS, joins(ParticipantKind.PROFESSIONAL, null, HANNE.staff()))
                .act(TESS, theory("Sinds oma dood is, is er niemand die kalmeert."))
                .act(TESS, says(1, Recognition.DISPUTES))
                .act(TESS, says(2, Recognition.RECOGNISES))
                .act(TESS, says(3, Recognition.PARTLY));
    }

    static Past analysed() {
        return withThree()
                .act(
                        TESS,
                        new AnalysisAction.PlaceOnTimeline(
                                null,
                                TimelineKind.LIFE,
                                2019,
                                null,
                                line("Oma overleden"),
                                null,
                                null,
                                null,
                                null,
                                null,
                                DAY))
                .act(TESS, new AnalysisAction.TakeOffTimeline(new TimelineNo(1), DAY))
                .act(TESS, factor(null, "Ruzie over geld"))
                .act(TESS, factor(null, "Werk in de fietsenzaak"))
                .act(TESS, link(2, FactorLink.SOFTENS, 1))
                .act(TESS, new AnalysisAction.UnlinkFactors(new FactorNo(2), new FactorNo(1), DAY))
                .act(TESS, new AnalysisAction.DropFactor(new FactorNo(2), DAY))
                .act(
                        TESS,
                        new AnalysisAction.SetAnalysisGoals(
                                List.of(new AnalysisGoal(line("Slapen"), line("Sam"))), DAY))
                .act(
                        TESS,
                        new AnalysisAction.ReasonHelp(
                                line("MST"), TestRulebook.THUISBEST, story("Eén gezicht."), DAY))
                .act(TESS, help(null, null))
                .act(
                        TESS,
                        new AnalysisAction.ConsentToSharing(
                                line("het expertteam"), Family.NOOR, null, DAY))
                .act(TESS, new AnalysisAction.WithdrawSharing(new SharingNo(1), Family.NOOR, DAY))
                .act(TESS, new AnalysisAction.AdoptAnalysis(null, DAY))
                .act(
                        TESS,
                        new AnalysisAction.LeaveAnalysis(
                                new ParticipantNo(3), story("Andere baan."), DAY));
    }

    static ExpertAction.AskExperts ask(boolean urgent) {
        return new ExpertAction.AskExperts(
                StuckKind.NO_PLACE,
                story("Wat past, heeft nergens plek."),
                story("Vier aanbieders gebeld."),
                story("Wie kan beginnen?"),
                TestRulebook.THUISBEST,
                on("2026-01-20"),
                AskGround.CONSENT,
                List.of(Family.NOOR),
                urgent,
                DAY);
    }

    static ExpertAction.ScreenAsk screened(Screening outcome, String day) {
        return new ExpertAction.ScreenAsk(
                ASK,
                outcome,
                story("Met reden."),
                outcome == Screening.REFER_ELSEWHERE ? line("het wijkteam") : null,
                on(day));
    }

    static ExpertAction.HoldExpertTable table(String day) {
        return new ExpertAction.HoldExpertTable(
                ASK,
                List.of(new TableMember(line("A. Zonderland"), line("voorzitter"))),
                TablePresence.PRESENT,
                story("Laat iemand blijven."),
                TablePresence.HEARD_BEFORE,
                null,
                on(day));
    }

    static ExpertAction.GiveExpertAdvice advice(String day) {
        return new ExpertAction.GiveExpertAdvice(
                ASK,
                List.of(new ExpertDirection(line("gemeente"), story("Begin met de ouders."))),
                on(day));
    }

    static ExpertAction.AgreeExpertAction agreed(String due) {
        return new ExpertAction.AgreeExpertAction(
                ASK, line("Brief van de gemeente"), line("verwijzer"), on(due), on("2026-03-06"));
    }

    static ExpertAction.FollowUpAdvice follow(Breakthrough outcome, String day) {
        return new ExpertAction.FollowUpAdvice(ASK, outcome, story("Zo staat het."), on(day));
    }

    static Past advised() {
        return Paths.placed()
                .act(TESS, ask(false))
                .act(TESS, screened(Screening.ASK_MORE, "2026-02-12"))
                .act(
                        TESS,
                        new ExpertAction.SupplementAsk(
                                ASK, story("School doet mee."), on("2026-02-13")))
                .act(TESS, screened(Screening.TAKE_UP, "2026-02-16"))
                .act(
                        TESS,
                        new ExpertAction.PlanExpertTable(ASK, on("2026-03-04"), on("2026-02-16")))
                .act(TESS, table("2026-03-04"))
                .act(TESS, advice("2026-03-06"));
    }

    static Past asked() {
        return advised()
                .act(TESS, agreed("2026-03-20"))
                .act(
                        TESS,
                        new ExpertAction.FinishExpertAction(
                                new ExpertActionNo(1),
                                false,
                                story("De gemeente wacht op een jurist."),
                                on("2026-03-20")))
                .act(
                        TESS,
                        new ExpertAction.SignalRegion(
                                ASK,
                                RegionSignalKind.BORDER_BETWEEN_LAWS,
                                story("Niemand begint."),
                                on("2026-03-21")))
                .act(TESS, follow(Breakthrough.NOT_YET, "2026-04-03"))
                .act(
                        TESS,
                        new ExpertAction.WithdrawAsk(
                                ASK, story("Het gezin wil dit niet meer."), on("2026-04-10")));
    }
}
