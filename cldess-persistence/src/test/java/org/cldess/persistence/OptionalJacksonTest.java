package org.cldess.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.cldess.persistence.database.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionalJacksonTest {
    private static final String WRITTEN =
            "{'id':'a-1','number':'1','title':'Ouvrir un atelier','visibility':'public','yearly':false,'weight':1}"
                    .replace('\'', '"');

    @Test
    void mappers_find_the_modules_on_the_class_path() {
        try (ChildJvm child = ChildJvm.run(JacksonChild.class)) {
            assertThat(child.lines()).containsExactly("a-1", WRITTEN, WRITTEN);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothing_needs_a_mapper_that_is_not_there(boolean asModules) {
        try (ChildJvm child = ChildJvm.runWith(
                asModules,
                library -> !library.contains("jackson-databind") && !library.contains("fasterxml"),
                JacksonChild.class)) {
            assertThat(child.lines())
                    .containsExactly(
                            "a-1",
                            "no com.fasterxml.jackson.databind.ObjectMapper",
                            "no tools.jackson.databind.ObjectMapper");
        }
    }

    @Test
    void each_mapper_does_without_the_other() {
        try (ChildJvm child = ChildJvm.runWith(
                false, library -> !library.contains("tools/jackson/core/jackson-databind"), JacksonChild.class)) {
            assertThat(child.lines()).containsExactly("a-1", WRITTEN, "no tools.jackson.databind.ObjectMapper");
        }
    }
}
