package nl.thuisbest.web.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.thuisbest.core.action.Action;
import nl.thuisbest.core.action.CourseAction;
import nl.thuisbest.core.action.ReferralAction;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.people.NewCarer;
import nl.thuisbest.core.people.NewPerson;
import nl.thuisbest.core.trajectory.ReferralOrigin;
import nl.thuisbest.store.referral.Invitation;
import nl.thuisbest.web.i18n.Words;
import org.jspecify.annotations.Nullable;

/** Makes the product's own actions of what a referrer wrote. */
final class ShortMapping {
    private final Invitation invitation;
    private final ShortReferral written;
    private final LocalDate on;
    private final Words words;

    ShortMapping(Invitation invitation, ShortReferral written, LocalDate on, Words words) {
        this.invitation = invitation;
        this.written = written;
        this.on = on;
        this.words = words;
    }

    /**
     * @param programme for which is referred
     */
    CourseAction.Refer refer(ProgrammeId programme) {
        var youth = written.youth();
        return new CourseAction.Refer(
                programme,
                new NewPerson(youth.given(), youth.family(), youth.born(), youth.bsn(), null, null),
                written.carers().stream().map(ShortMapping::carer).toList(),
                invitation.kind(),
                invitation.organisation(),
                contact(),
                written.municipality(),
                written.frame(),
                situation(),
                written.whyOrdinaryHelpFallsShort(),
                written.whatThisAdds(),
                written.homeIs(),
                written.language(),
                written.interpreter(),
                on);
    }

    private static NewCarer carer(ShortReferral.Carer carer) {
        return new NewCarer(
                new NewPerson(carer.given(), carer.family(), null, null, null, null),
                carer.relation(),
                carer.gezag());
    }

    private Line contact() {
        return new Line(invitation.contact().full());
    }

    /** The areas of life under each other, each with its name. */
    private Story situation() {
        var areas = new ArrayList<String>();
        area(areas, "home", written.home());
        area(areas, "school", written.school());
        area(areas, "friends", written.friends());
        area(areas, "health", written.health());
        area(areas, "safety", written.safety());
        return new Story(String.join("\n\n", areas));
    }

    private void area(List<String> areas, String name, @Nullable Story told) {
        if (told != null) {
            areas.add(words.say("field.short-referral." + name) + ": " + told.value());
        }
    }

    List<Action> more(boolean numberOfAnother) {
        var more = new ArrayList<Action>();
        more.add(
                new ReferralAction.TellReferral(
                        ReferralOrigin.INVITATION,
                        written.urgent(),
                        written.whyUrgent(),
                        written.youthKnows(),
                        written.youthWords(),
                        written.parentsKnow(),
                        written.parentsWords(),
                        numberOfAnother,
                        on));
        for (var help : written.earlier()) {
            more.add(
                    new CourseAction.RecordEarlierHelp(
                            help.what(),
                            help.provider(),
                            help.when(),
                            help.result(),
                            contact(),
                            null,
                            on));
        }
        return List.copyOf(more);
    }
}
