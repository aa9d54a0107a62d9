package nl.thuisbest.web.today;

import java.time.LocalDate;
import java.util.List;
import nl.thuisbest.web.cases.CaseRow;
import nl.thuisbest.web.due.AlarmRow;
import nl.thuisbest.web.due.DutyGroup;
import nl.thuisbest.web.due.OwedRow;
import nl.thuisbest.web.page.Page;
import nl.thuisbest.web.trajectory.ReleaseNote;

/**
 * The first page of a professional: what must happen, what will go wrong, my young people.
 *
 * @param lead how many young people, and where they sleep tonight
 * @param releases who must be out of closed stay within a fortnight, or already
 * @param everything whether duties of every role are shown
 * @param canRefer whether a referral can be started from here
 */
public record TodayPage(
        LocalDate day,
        String lead,
        boolean canRefer,
        boolean everything,
        List<DutyGroup> duties,
        List<ReleaseNote> releases,
        List<OwedRow> owed,
        List<AlarmRow> alarms,
        List<OnLeave> onLeave,
        List<DraftRow> drafts,
        String head,
        List<CaseRow> cases)
        implements Page {
    public TodayPage {
        duties = List.copyOf(duties);
        releases = List.copyOf(releases);
        owed = List.copyOf(owed);
        alarms = List.copyOf(alarms);
        onLeave = List.copyOf(onLeave);
        drafts = List.copyOf(drafts);
        cases = List.copyOf(cases);
    }

    /** Someone who is on leave now: which night of how many, and until when. */
    public record OnLeave(String url, String name, String text) {}

    /** Something typed and not sent yet: what, about whom, since when. */
    public record DraftRow(String id, String url, String title, String who, String when) {}

    public int dutyCount() {
        return duties.stream().mapToInt(group -> group.duties().size()).sum();
    }

    public int lateCount() {
        return duties.stream()
                .filter(group -> group.when() == DutyGroup.When.LATE)
                .mapToInt(group -> group.duties().size())
                .sum();
    }
}
