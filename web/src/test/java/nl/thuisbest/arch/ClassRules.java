package nl.thuisbest.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * The rules about compiled classes.
 *
 * @param root the package that holds the modules: the product's, or that of the canaries
 */
record ClassRules(String root) {
    private static final String[] INPUT_AND_OUTPUT = {
        "java.io", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql.."
    };

    private static final Set<String> CLOCK_AND_CHANCE =
            Set.of(
                    "java.lang.System",
                    "java.lang.Thread",
                    "java.lang.ProcessHandle",
                    "java.util.Random",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.util.random.RandomGenerator",
                    "java.security.SecureRandom");

    private static final Set<String> HIDDEN_INPUT =
            Set.of(
                    "now",
                    "random",
                    "randomUUID",
                    "systemDefault",
                    "systemDefaultZone",
                    "systemUTC",
                    "getDefault");

    ArchRule coreUsesTheJdkJSpecifyAndItselfOnly() {
        return noClasses()
                .that(resideInAnyPackage(in("core")))
                .should()
                .dependOnClassesThat(
                        resideOutsideOfPackages("java..", "org.jspecify..", in("core")));
    }

    ArchRule coreTakesTimeAndChanceAsArguments() {
        return noClasses()
                .that(resideInAnyPackage(in("core")))
                .should()
                .accessTargetWhere(describe("hidden time or chance", ClassRules::isHiddenInput));
    }

    private static boolean isHiddenInput(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return CLOCK_AND_CHANCE.contains(owner)
                || (owner.startsWith("java.") && HIDDEN_INPUT.contains(access.getName()));
    }

    ArchRule coreDoesNoInputOrOutput() {
        return noClasses()
                .that(resideInAnyPackage(in("core")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(INPUT_AND_OUTPUT)
                                .and(
                                        describe(
                                                "other than serial marks",
                                                c -> !c.getName().startsWith("java.io.Serial"))));
    }

    ArchRule modulesDependOneWay() {
        return noClasses()
                .that(resideInAnyPackage(in("core"), in("rulebook")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(in("store"), in("simulation"), in("web")));
    }

    ArchRule storeAndSimulationDoNotKnowEachOther() {
        return slices().matching(root + ".(store|simulation)..").should().notDependOnEachOther();
    }

    ArchRule nothingDependsOnTheWeb() {
        return noClasses()
                .that(resideOutsideOfPackages(in("web"), in("benchmark")))
                .should()
                .dependOnClassesThat(resideInAnyPackage(in("web")));
    }

    /** Words, rules and rights are read by the path; they do not know it. */
    ArchRule wordsAndRulesDoNotKnowThePath() {
        return noClasses()
                .that(
                        resideInAnyPackage(
                                in("core.kernel"),
                                in("core.shape"),
                                in("core.rules"),
                                in("core.people"),
                                in("core.access"),
                                in("core.programme")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(
                                in("core.trajectory"), in("core.action"), in("core.journal")));
    }

    ArchRule theKernelKnowsNoOtherArea() {
        return noClasses()
                .that(resideInAnyPackage(in("core.kernel")))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(root + ".core..")
                                .and(resideOutsideOfPackages(in("core.kernel"))));
    }

    ArchRule coreRulebookAndSimulationKnowNoFramework() {
        return noClasses()
                .that(resideInAnyPackage(in("core"), in("rulebook"), in("simulation")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.springframework..", "jakarta.."));
    }

    /**
     * What is typed becomes a word of ours at the border: a bare text has no length and no owner.
     */
    ArchRule actionsAndEventsHoldNoBareText() {
        return noFields()
                .that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areDeclaredInClassesThat(
                        implementing(root + ".core.action.Action")
                                .or(implementing(root + ".core.trajectory.TrajectoryEvent")))
                .should()
                .haveRawType(String.class);
    }

    private static DescribedPredicate<JavaClass> implementing(String name) {
        return describe(
                "an action or event",
                type ->
                        type.getAllRawInterfaces().stream()
                                .anyMatch(above -> above.getName().equals(name)));
    }

    ArchRule dependenciesComeThroughTheConstructor() {
        return fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value");
    }

    ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that(resideOutsideOfPackages(root + ".web", in("web.cli"), in("benchmark")))
                .should()
                .accessTargetWhere(describe("the standard streams", ClassRules::isPrinting));
    }

    private static boolean isPrinting(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.lang.System")
                && Set.of("out", "err").contains(access.getName());
    }

    private String in(String module) {
        return root + "." + module + "..";
    }
}
