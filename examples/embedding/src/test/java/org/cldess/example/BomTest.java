package org.cldess.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The BOM, by which an application names the version of the library once. */
class BomTest {
    private static final Path ROOT = Path.of("../..");
    private static final String BOM = text("cldess-core/bom/pom.xml");
    private static final String PARENT = text("pom.xml");

    private static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> all(String element, String pom) {
        return Pattern.compile("<%1$s>([^<]+)</%1$s>".formatted(element))
                .matcher(pom)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void names_each_published_module() {
        List<String> published = all("module", PARENT).stream()
                .filter(module -> module.matches("cldess-[a-z]+"))
                .toList();

        assertThat(published).hasSize(3);
        assertThat(all("artifactId", BOM).stream().filter(id -> !id.endsWith("-plugin")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("cldess-bom"), published.stream())
                        .toList());
    }

    @Test
    void has_the_version_of_the_parent_and_no_other_library() {
        Matcher own = Pattern.compile("<version>([^<]+)</version>").matcher(BOM);

        assertThat(own.find()).isTrue();
        assertThat(own.group(1)).isEqualTo(all("version", PARENT).get(0));
        assertThat(BOM.substring(BOM.indexOf("<dependencyManagement>"), BOM.indexOf("</dependencyManagement>")))
                .doesNotContainPattern("<version>(?!\\$\\{project.version})");
    }
}
