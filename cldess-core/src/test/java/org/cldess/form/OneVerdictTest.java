package org.cldess.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.component.Flat;
import org.cldess.dossier.DossierParts;
import org.cldess.known.KnownValueExtractor;
import org.junit.jupiter.api.Test;

/**
 * Tests that a validation provider and the library itself, which does not need one, agree on the constraints of
 * components.
 */
class OneVerdictTest {
    private static final Validator PROVIDER = Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .addValueExtractor(new KnownValueExtractor())
            .buildValidatorFactory()
            .getValidator();

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            "\u00A0",
            "\u2003",
            "a",
            "A-1",
            "a-1",
            "x".repeat(19),
            "x".repeat(20),
            "x".repeat(21),
            "x".repeat(50),
            "x".repeat(51),
            "x".repeat(100),
            "x".repeat(101),
            "x".repeat(300),
            "x".repeat(301),
            "x".repeat(500),
            "x".repeat(501),
            "x".repeat(1_000),
            "x".repeat(1_001),
            "x".repeat(2_000),
            "x".repeat(2_001),
            "x".repeat(5_000),
            "x".repeat(5_001),
            "x".repeat(20_000),
            "x".repeat(20_001),
            "x".repeat(50_000),
            "x".repeat(50_001),
            "é".repeat(20),
            "\uD83D\uDE00".repeat(10));

    private static final List<Integer> NUMBERS = List.of(
            Integer.MIN_VALUE,
            -1,
            0,
            1,
            2,
            99,
            100,
            101,
            1_000,
            1_001,
            2_000,
            2_001,
            20_000,
            20_001,
            Integer.MAX_VALUE);

    private static List<Form> forms(Form form, Set<Form> met) {
        if (met.add(form)) {
            form.parts().stream().filter(Part::holdsThings).forEach(part -> forms(part.form(), met));
        }
        return List.copyOf(met);
    }

    @Test
    void the_provider_and_the_form_refuse_the_same_values_of_every_component() {
        List<String> differing = new ArrayList<>();
        int compared = 0;
        for (Form form : forms(Form.of(DossierParts.class), new LinkedHashSet<>())) {
            for (Part part : form.parts()) {
                boolean own = List.of(form.type().getRecordComponents()).stream()
                        .anyMatch(component ->
                                component.getName().equals(part.name()) && !component.isAnnotationPresent(Flat.class));
                if (own && !part.limits().isEmpty()) {
                    for (Object value : values(part)) {
                        compared++;
                        if (refusedByProvider(part, value) != refusedByForm(part, value)) {
                            differing.add(part + " " + value);
                        }
                    }
                }
            }
        }

        assertThat(differing).isEmpty();
        assertThat(compared).isGreaterThan(1_500);
    }

    private static List<?> values(Part part) {
        if (part.held() == BigDecimal.class) {
            return NUMBERS.stream()
                    .flatMap(number -> Stream.of(BigDecimal.valueOf(number), new BigDecimal(number + ".01")))
                    .toList();
        }
        return part.held() == Integer.class ? NUMBERS : TEXTS;
    }

    private static boolean refusedByProvider(Part part, Object value) {
        Object held = part.wrapped(part.isList() ? List.of(value) : value);
        return !PROVIDER.validateValue(part.owner().type(), part.name(), held).isEmpty();
    }

    private static boolean refusedByForm(Part part, Object value) {
        return part.limits().stream()
                .anyMatch(limit -> limit.refusal(part.name(), value).isPresent());
    }
}
