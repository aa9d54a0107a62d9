package nl.thuisbest.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartScriptTest {
    @TempDir Path folder;
    private ScriptWorld world;

    @BeforeEach
    void make_a_world() throws IOException {
        world = new ScriptWorld(folder);
    }

    @Nested
    class The_jdk {
        @Test
        void of_the_wanted_version_is_found_although_the_path_has_an_older_one() throws Exception {
            world.maven().onPath("java", world.jdk("jdk-17", "17.0.15").resolve("bin/java"));
            world.jdk("jdk-26", "26.0.1");
            var wanted = world.jdk("zulu-25", "25.0.3");

            assertThat(world.run("test").out()).contains("JAVA_HOME=" + wanted + "\n");
        }

        @Test
        void may_be_newer_when_there_is_no_other() throws Exception {
            world.jdk("jdk-17", "17.0.15");
            var newer = world.maven().jdk("jdk-26", "26");

            assertThat(world.run("test").out()).contains("JAVA_HOME=" + newer + "\n");
        }

        @Test
        void that_the_environment_names_comes_first() throws Exception {
            world.maven().jdk("jdk-25", "25.0.3");
            var named = world.jdk("another-25", "25.0.1");
            world.with("JAVA_HOME", named.toString());

            assertThat(world.run("test").out()).contains("JAVA_HOME=" + named + "\n");
        }

        @Test
        void that_the_environment_names_is_passed_by_when_it_is_too_old() throws Exception {
            var wanted = world.maven().jdk("jdk-25", "25.0.3");
            world.with("JAVA_HOME", world.jdk("jdk-21", "21.0.2").toString());

            assertThat(world.run("test").out()).contains("JAVA_HOME=" + wanted + "\n");
        }

        @Test
        void on_the_path_is_found_through_its_links() throws Exception {
            var elsewhere = world.maven().jdk("jdk-25", "25.0.3");
            world.with("THUISBEST_JDK_PLACES", folder.resolve("nowhere").toString())
                    .onPath("java", elsewhere.resolve("bin/java"));

            assertThat(world.run("test").out()).contains("JAVA_HOME=" + elsewhere + "\n");
        }

        @Test
        void that_is_missing_is_asked_for_in_one_sentence() throws Exception {
            world.maven().jdk("jdk-17", "17.0.15");
            world.jre("jre-25", "25.0.3");

            var result = world.run("test");

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).hasLineCount(1).contains("JDK 25", "installeer", "JAVA_HOME");
            assertThat(world.mavenCalls()).isZero();
        }
    }

    @Test
    void a_missing_maven_is_asked_for_in_one_sentence() throws Exception {
        world.jdk("jdk-25", "25.0.3");

        var result = world.run("demo");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains("Maven 3.8");
    }

    @Test
    void maven_runs_all_checks_on_the_found_jdk() throws Exception {
        world.maven().jdk("jdk-25", "25.0.3");

        var result = world.run("test", "-pl", "core");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("MAVEN_OPTS=", "--sun-misc-unsafe-memory-access=allow");
        assertThat(Files.readString(world.root().resolve("calls"))).contains("verify -pl core");
    }

    @Test
    void a_missing_browser_is_asked_for_by_who_may_not_install_it() throws Exception {
        world.maven().jdk("jdk-25", "25.0.3");

        var result = world.with("CHROMIUM", "").run("test");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains("Chromium", "CHROMIUM");
    }

    @Nested
    class Building {
        @BeforeEach
        void on_a_good_machine() throws IOException {
            world.maven().jdk("jdk-25", "25.0.3");
        }

        @Test
        void happens_once_and_shows_progress() throws Exception {
            var first = world.run("demo");
            var second = world.run("demo");

            assertThat(world.mavenCalls()).isEqualTo(1);
            assertThat(first.err()).contains("wordt gebouwd", "[1/1] ThuisBest web\n");
            assertThat(second.err()).isEmpty();
            assertThat(second.out()).startsWith("java ").contains("-jar", "app.jar demo");
        }

        @Test
        void happens_again_when_a_source_changed_and_not_when_a_file_is_only_touched()
                throws Exception {
            world.run("demo");
            world.write("web/src/main/java/Main.java", "class Main {}");
            world.write("web/src/test/java/MainTest.java", "class MainTest {}");
            world.run("demo");
            assertThat(world.mavenCalls()).isEqualTo(1);

            world.write("web/src/main/java/Main.java", "class Main { int changed; }");
            world.run("demo");
            assertThat(world.mavenCalls()).isEqualTo(2);
        }

        @Test
        void that_fails_says_so_and_starts_nothing() throws Exception {
            world.write("broken", "");

            var result = world.run("demo");

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("cannot find symbol", "mislukt", "build.log");
            assertThat(world.run("demo").code()).isEqualTo(1);
        }

        @Test
        void takes_over_the_lock_of_a_build_that_was_killed() throws Exception {
            world.write("target/start/lock/pid", "999999999");

            assertThat(world.run("demo").code()).isZero();
            assertThat(world.mavenCalls()).isEqualTo(1);
        }

        @Test
        void keeps_the_files_of_the_server_that_may_still_run() throws Exception {
            for (int version = 1; version <= 3; version++) {
                world.write("web/src/main/java/Main.java", "class Main { int v" + version + "; }");
                world.run("demo");
            }

            try (var kept = Files.list(world.root().resolve("target/start"))) {
                assertThat(kept.filter(Files::isDirectory)).hasSize(2);
            }
        }

        @Test
        void gives_the_arguments_on_as_they_are() throws Exception {
            assertThat(world.run("serve", "--data", "a b", "--port=1").out())
                    .contains("app.jar serve --data a b --port=1");
        }
    }

    @Test
    void the_product_starts_from_the_parts_that_the_build_wrote_down() throws Exception {
        world.maven().jdk("jdk-25", "25.0.3");

        assertThat(world.run("demo").out()).contains("-Dspring.aot.enabled=true");
    }

    @Nested
    class The_start_up_cache {
        @Test
        void is_used_when_it_was_made_for_this_build_and_this_jdk() throws Exception {
            world.maven().jdk("jdk-25", "25.0.3");
            var first = world.run("demo").out();
            assertThat(first).doesNotContain("-XX:AOTCache=");
            var cache = first.replaceAll("(?s).*-Dthuisbest.aot=(\\S+).*", "$1");

            Files.writeString(Path.of(cache), "cache");

            assertThat(world.run("demo").out()).contains("-XX:AOTCache=" + cache);
            world.with("JAVA_HOME", world.jdk("another-25", "25.0.4").toString());
            assertThat(world.run("demo").out()).doesNotContain("-XX:AOTCache=");
        }

        @Test
        void is_missing_at_the_first_start_and_only_a_demo_then_compiles_lightly()
                throws Exception {
            world.maven().jdk("jdk-25", "25.0.3");
            assertThat(world.run("demo").out()).contains("-XX:TieredStopAtLevel=1");
            for (var other : List.of("serve", "bench")) {
                assertThat(world.run(other).out())
                        .contains("-Dthuisbest.aot=")
                        .doesNotContain("-XX:TieredStopAtLevel");
            }
        }

        @Test
        void is_neither_used_nor_made_when_it_is_off() throws Exception {
            world.maven().jdk("jdk-25", "25.0.3");
            var cache = world.run("demo").out().replaceAll("(?s).*-Dthuisbest.aot=(\\S+).*", "$1");
            Files.writeString(Path.of(cache), "cache");
            world.with("THUISBEST_CACHE", "off");
            assertThat(world.run("demo").out())
                    .contains("-XX:TieredStopAtLevel=1")
                    .doesNotContain("-XX:AOTCache=", "-Dthuisbest.aot=");
        }
    }

    @Nested
    class Help {
        @Test
        void needs_no_java_and_no_maven() throws Exception {
            var result = world.run("help");

            assertThat(result.code()).isZero();
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).contains("demo", "serve", "verzonnen gezinnen");
            assertThat(world.run().out()).isEqualTo(result.out());
        }

        @Test
        void is_in_english_when_the_option_or_the_locale_says_so() throws Exception {
            assertThat(world.run("help", "--lang", "en").out()).contains("fictional families");
            world.with("THUISBEST_LANG", "").with("LANG", "en_GB.UTF-8");
            assertThat(world.run("help").out()).contains("fictional families");
            assertThat(world.run("--lang=nl", "help").out()).contains("verzonnen gezinnen");
        }

        @Test
        void tells_more_about_each_command_it_names() throws Exception {
            var commands =
                    world.run("help")
                            .out()
                            .lines()
                            .filter(line -> line.matches(" {2}[a-z]+ .*"))
                            .toList();
            assertThat(commands).hasSizeGreaterThan(4);
            for (var line : commands) {
                var command = line.strip().split(" ")[0];
                var asked = command.equals("help") ? world.run("help") : world.run("help", command);
                assertThat(asked.code()).as(command).isZero();
                assertThat(asked.out()).isNotBlank();
            }
            assertThat(world.run("demo", "--help").out()).contains("--families");
        }
    }

    @Test
    void a_command_that_does_not_exist_is_named_in_one_sentence() throws Exception {
        for (var wrong : new String[] {"demon", "--port", "../demo", ""}) {
            var result = world.run(wrong);

            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .hasLineCount(1)
                    .contains("'" + wrong + "'", "./thuisbest help");
        }
        assertThat(world.run("help", "demon").code()).isEqualTo(2);
    }
}
