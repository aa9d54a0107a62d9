package nl.thuisbest.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import nl.thuisbest.arch.canary.core.DoesInput;
import nl.thuisbest.arch.canary.core.LooksAtTheClock;
import nl.thuisbest.arch.canary.core.UsesALibrary;
import nl.thuisbest.arch.canary.core.action.HoldsBareText;
import nl.thuisbest.arch.canary.core.kernel.KnowsAnArea;
import nl.thuisbest.arch.canary.core.rules.KnowsThePath;
import nl.thuisbest.arch.canary.core.trajectory.TrajectoryEvent;
import nl.thuisbest.arch.canary.rulebook.KnowsTheStore;
import nl.thuisbest.arch.canary.simulation.KnowsTheStoreToo;
import nl.thuisbest.arch.canary.simulation.UsesAFramework;
import nl.thuisbest.arch.canary.store.IsInjectedIntoAField;
import nl.thuisbest.arch.canary.store.KnowsTheWeb;
import nl.thuisbest.arch.canary.store.Prints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The product keeps each rule, and the rule's canary breaks it. */
class ClassRulesTest {
    private static final String PRODUCT = "nl.thuisbest";
    private static final String CANARIES = "nl.thuisbest.arch.canary";

    private static final JavaClasses product =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    // What the build writes itself: the list of the parts, see web/pom.xml.
                    .withImportOption(place -> !place.contains("__"))
                    .importPackages(PRODUCT);
    private static final JavaClasses canaries = new ClassFileImporter().importPackages(CANARIES);

    enum Rule {
        CORE_USES_THE_JDK_JSPECIFY_AND_ITSELF_ONLY(
                ClassRules::coreUsesTheJdkJSpecifyAndItselfOnly, UsesALibrary.class),
        CORE_TAKES_TIME_AND_CHANCE_AS_ARGUMENTS(
                ClassRules::coreTakesTimeAndChanceAsArguments, LooksAtTheClock.class),
        CORE_DOES_NO_INPUT_OR_OUTPUT(ClassRules::coreDoesNoInputOrOutput, DoesInput.class),
        MODULES_DEPEND_ONE_WAY(ClassRules::modulesDependOneWay, KnowsTheStore.class),
        STORE_AND_SIMULATION_DO_NOT_KNOW_EACH_OTHER(
                ClassRules::storeAndSimulationDoNotKnowEachOther, KnowsTheStoreToo.class),
        NOTHING_DEPENDS_ON_THE_WEB(ClassRules::nothingDependsOnTheWeb, KnowsTheWeb.class),
        WORDS_AND_RULES_DO_NOT_KNOW_THE_PATH(
                ClassRules::wordsAndRulesDoNotKnowThePath, KnowsThePath.class),
        THE_KERNEL_KNOWS_NO_OTHER_AREA(ClassRules::theKernelKnowsNoOtherArea, KnowsAnArea.class),
        CORE_RULEBOOK_AND_SIMULATION_KNOW_NO_FRAMEWORK(
                ClassRules::coreRulebookAndSimulationKnowNoFramework, UsesAFramework.class),
        ACTIONS_HOLD_NO_BARE_TEXT(ClassRules::actionsAndEventsHoldNoBareText, HoldsBareText.class),
        EVENTS_HOLD_NO_BARE_TEXT(
                ClassRules::actionsAndEventsHoldNoBareText, TrajectoryEvent.Bare.class),
        DEPENDENCIES_COME_THROUGH_THE_CONSTRUCTOR(
                ClassRules::dependenciesComeThroughTheConstructor, IsInjectedIntoAField.class),
        ONLY_THE_COMMAND_LINE_PRINTS(ClassRules::onlyTheCommandLinePrints, Prints.class);

        private final Function<ClassRules, ArchRule> rule;
        private final Class<?> canary;

        Rule(Function<ClassRules, ArchRule> rule, Class<?> canary) {
            this.rule = rule;
            this.canary = canary;
        }

        String broken(String root, JavaClasses classes) {
            var result = rule.apply(new ClassRules(root)).allowEmptyShould(true).evaluate(classes);
            return String.join("\n", result.getFailureReport().getDetails());
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_product_keeps(Rule rule) {
        assertThat(product.size()).isGreaterThan(50);
        assertThat(rule.broken(PRODUCT, product)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_canary_breaks(Rule rule) {
        assertThat(rule.broken(CANARIES, canaries)).contains(rule.canary.getSimpleName());
    }
}
