package nl.thuisbest.core.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.thuisbest.core.access.Actor;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.testkit.Family;
import nl.thuisbest.testkit.Professionals;
import nl.thuisbest.testkit.TestRulebook;
import org.jspecify.annotations.Nullable;

/**
 * Actions filled in at random, by their shape: sometimes with what the path knows, sometimes with
 * what it does not.
 */
final class RandomActions {
    static final List<Actor> ACTORS =
            List.of(
                    Professionals.TESS,
                    Professionals.HANNE,
                    Professionals.JOOST,
                    Professionals.MEREL,
                    Professionals.YARA,
                    Professionals.BOTH,
                    Professionals.NOT_YET_QUALIFIED,
                    Professionals.OTHER_SCIENTIST);

    private final Random random;
    private final boolean everyReason;

    /**
     * @param everyReason whether what may be left out is always given, reasons among it
     */
    RandomActions(long seed, boolean everyReason) {
        this.random = new Random(seed);
        this.everyReason = everyReason;
    }

    Actor actor() {
        return pick(ACTORS);
    }

    LocalDate later(LocalDate day) {
        return day.plusDays(random.nextInt(3));
    }

    ActionType<?> type(List<ActionType<?>> types) {
        return types.get(random.nextInt(types.size()));
    }

    /** One that can be built at all: what a constructor refuses never reaches a decision. */
    Action fill(ActionType<?> type, LocalDate today) {
        for (int attempt = 0; attempt < 200; attempt++) {
            try {
                return (Action) record(Shapes.record(type.type()), today);
            } catch (Invalid _) {
                continue;
            }
        }
        throw new AssertionError("no way to fill in " + type.code());
    }

    private Object record(Shape.Record shape, LocalDate today) {
        var values = new @Nullable Object[shape.fields().size()];
        for (int i = 0; i < values.length; i++) {
            var field = shape.fields().get(i);
            boolean left = field.optional() && !everyReason && random.nextBoolean();
            values[i] =
                    left
                            ? null
                            : field.name().equals("on") && random.nextInt(10) > 0
                                    ? today
                                    : value(field.shape(), today);
        }
        return shape.make().apply(values);
    }

    private Object value(Shape shape, LocalDate today) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar.read().apply(text(scalar, today));
            case Shape.Record record -> record(record, today);
            case Shape.Choice choice -> record(pick(choice.options()).shape(), today);
            case Shape.Listing listing -> items(listing, today);
        };
    }

    private List<Object> items(Shape.Listing listing, LocalDate today) {
        var items = new ArrayList<Object>();
        int size = everyReason ? 1 + random.nextInt(2) : random.nextInt(3);
        for (int i = 0; i < size; i++) {
            items.add(value(listing.item(), today));
        }
        return items;
    }

    private String text(Shape.Scalar scalar, LocalDate today) {
        if (!scalar.choices().isEmpty()) {
            return pick(scalar.choices());
        }
        return switch (scalar.type().getSimpleName()) {
            case "LocalDate" -> today.plusDays(random.nextInt(60) - 20).toString();
            case "Moment" ->
                    today.minusDays(random.nextInt(3))
                            .atTime(random.nextInt(24), 15 * random.nextInt(4))
                            .atOffset(java.time.ZoneOffset.UTC)
                            .toInstant()
                            .toString();
            case "RestrictionId" ->
                    pick(List.of("bezoek", "insluiting", "vervoer-kleding", "bestaat-niet"));
            case "BirthDate" -> "2010-05-14";
            case "Bsn" -> "999990019";
            case "boolean", "Boolean" -> String.valueOf(random.nextBoolean());
            case "BigDecimal" -> String.valueOf(random.nextInt(11));
            case "StaffId" -> pick(ACTORS).staff().value().toString();
            case "PersonId" ->
                    pick(List.of(Family.SAM, Family.NOOR, Family.TOOS)).value().toString();
            case "TrajectoryId" -> new UUID(7, 1 + random.nextInt(3)).toString();
            case "ProgrammeId" -> TestRulebook.THUISBEST.value();
            case "GateId" -> pick(List.of("klaar-voor-thuis", "dagbesteding", "bestaat-niet"));
            case "PhaseId" -> pick(List.of("indicatie", "residentieel", "bestaat-niet"));
            case "CriterionId" -> pick(List.of("leeftijd", "opvoeders-willen", "bestaat-niet"));
            case "MeasureId" -> pick(List.of("veilig-gevoel", "tam-r", "bestaat-niet"));
            case "LetterId" -> pick(List.of("schorsing-jongere", "bestaat-niet"));
            case "ClockId" ->
                    pick(
                            List.of(
                                    "schorsing-melden-raad",
                                    "afscherming-voorbij-gezag",
                                    "bestaat-niet"));
            case "RoleId" -> pick(List.of("mentor", "mst-therapeut", "bestaat-niet"));
            case "TaskId" -> pick(List.of("aanspreekpunt-gezin", "bestaat-niet"));
            case "SiteId" -> "de-linde";
            case "Line", "Story", "String" -> "on";
            case "LeaveNo",
                    "TimeOutNo",
                    "AuthorisationNo",
                    "AllocationNo",
                    "RequestNo",
                    "DocumentNo",
                    "LetterNo",
                    "RestrictionNo",
                    "CameraImagesNo",
                    "EscortRestrictionNo",
                    "ComplaintNo",
                    "CourtCaseNo",
                    "IncidentNo",
                    "ReferralQuestionNo",
                    "ShieldingNo",
                    "ParticipantNo",
                    "TimelineNo",
                    "EarlierHelpNo",
                    "FactorNo",
                    "ParentHelpNo",
                    "SharingNo",
                    "ExpertAskNo",
                    "ExpertActionNo",
                    "PlaceSearchNo",
                    "PlaceNeedNo",
                    "CircleNo",
                    "PlaceOptionNo",
                    "PlaceAgreementNo",
                    "CommitmentNo" ->
                    String.valueOf(1 + random.nextInt(3));
            case "Digest" -> "0a".repeat(32);
            case "ReadingId" -> pick(List.of("niet-tijdens-schorsing", "bestaat-niet"));
            case "EntryNo", "DecisionNo" -> String.valueOf(1 + random.nextInt(30));
            case "int", "Integer" -> String.valueOf(random.nextInt(12));
            default -> throw new AssertionError("how to fill in " + scalar.type());
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
