package org.cldess.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what the annotation processor generates, and that it reports each mistake at its line. */
class ModelProcessorTest {
    private static final String SHOP = """
            package shop;

            import java.time.LocalDate;
            import java.util.List;
            import java.util.Optional;
            import org.cldess.component.Default;
            import org.cldess.component.constraint.Distinct;
            import org.cldess.component.constraint.NotBefore;
            import org.cldess.component.WithBuilder;
            import org.cldess.component.WithId;
            import org.cldess.disclosure.Audience;
            import org.cldess.thing.Identified;
            import org.cldess.known.Known;

            /**
             * A shop.
             *
             * @param id the id
             * @param name the name, as on the {@link Shop#door}
             * @param opened the first day
             * @param closed the last day
             * @param goods what it sells
             * @param audience who sees it
             */
            @WithId("corner-shop")
            @WithBuilder
            public record Shop(
                    ShopId id,
                    String name,
                    Known<LocalDate> opened,
                    @NotBefore("opened") Known<LocalDate> closed,
                    @Distinct("name") Known<List<Good>> goods,
                    @Default("public") Audience audience)
                    implements Identified<ShopId> {
                // Nested types.
            }
            """;

    private static final String GOOD = """
            package shop;

            /**
             * A thing to buy.
             *
             * @param name the name
             * @param pieces how many there are
             */
            public record Good(String name, int pieces) {}
            """;

    private static final String NESTED = """
                /**
                 * Another good.
                 *
                 * @param name the name
                 */
                public record Good(String name) {}
            """;

    @TempDir
    private Path folder;

    private Compiled compile(String shop, String good) {
        return Compiled.of(folder, Map.of("Shop.java", shop, "Good.java", good));
    }

    @Test
    void a_right_model_compiles_with_its_ids_builder_and_components() {
        Compiled compiled = compile(SHOP, GOOD);

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.generated())
                .containsOnlyKeys(
                        "META-INF/cldess/components.txt",
                        "shop/Good_.java",
                        "shop/ShopBuilder.java",
                        "shop/ShopId.java",
                        "shop/Shop_.java");
        assertThat(compiled.generated().get("shop/Shop_.java"))
                .contains("ListFact<Shop, Good> GOODS", "Fact<Shop, LocalDate> CLOSED", "Component<Shop, String> NAME");
        assertThat(compiled.generated().get("shop/ShopBuilder.java"))
                .contains("audience = Audience.PUBLIC", "@param name the name, as on the {@code Shop#door}")
                .contains("@throws org.cldess.validation.Violations")
                .doesNotContain("IllegalArgumentException");
        assertThat(compiled.generated().get("META-INF/cldess/components.txt"))
                .contains("shop.Shop.opened=the first day\n", "shop.Good.pieces=how many there are\n");
    }

    /** Each row replaces one piece of the shop; the message names the thing and the way out, at the line it is in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            * @param closed the last day   | * The end.                       | Known<LocalDate> closed | Nothing says what 'closed' is. Add '@param closed …'
            @NotBefore("opened")           | @NotBefore("openend")            | NotBefore(              | There is no component 'openend' in this record. It has [id, name,
            @Distinct("name")              | @Distinct("label")               | Distinct(               | There is no component 'label' in the items of this list. It has [name, pieces].
            @Default("public")             | @Default("pubic")                | Default(                | The default 'pubic' is not a value of org.cldess.disclosure.Audience, which has [public,
            Known<LocalDate> opened        | @Default("1") Known<LocalDate> opened | Default("1")       | 'opened' needs no @Default
            String name,                   | Known<Optional<String>> name,    | Known<Optional<         | The component 'name' of Shop wraps a value twice.
            String name,                   | java.util.Map<String, Shop> name, | Map<                   | Files cannot hold the component 'name' of Shop
            String name,                   | double name,                     | double name             | Files cannot hold the component 'name' of Shop, which is a double.
            @WithId("corner-shop")         | @WithId("Corner shop")           | record Shop             | 'Corner shop' is not a kind of thing. Write it in lower case with hyphens
            implements Identified<ShopId>  | implements Comparable<Shop>      | record Shop             | Shop does not say which type its ids have.
            Known<LocalDate> closed        | Known<LocalDate> build           | LocalDate> build        | The builder of Shop has a member 'build' of its own. Rename the component.
            """)
    void a_mistake_is_an_error_at_its_line(String right, String wrong, String place, String message) {
        String broken = SHOP.replace(right, wrong);
        int line = (int) broken.substring(0, broken.lastIndexOf(place)).lines().count();

        assertThat(compile(broken, GOOD).problems())
                .anySatisfy(
                        problem -> assertThat(problem).startsWith(line + ": ").contains(message));
    }

    @Test
    void an_annotation_may_be_qualified_or_in_the_line_of_the_record() {
        String otherwise = SHOP.replace("@WithBuilder\n", "@Deprecated @org.cldess.component.WithBuilder ")
                .replace("import org.cldess.component.WithBuilder;\n", "");

        assertThat(compile(otherwise, GOOD).generated()).containsKey("shop/ShopBuilder.java");
    }

    @Test
    void a_nested_record_has_components_and_no_builder() {
        String nested = SHOP.replace("    // Nested types.\n", NESTED.replace("Good", "Key"))
                .replace("Known<LocalDate> opened", "Known<Shop.Key> opened")
                .replace("@NotBefore(\"opened\") ", "");

        assertThat(compile(nested, GOOD).generated()).containsKey("shop/Key_.java");
        assertThat(compile(nested.replace("    public record Key", "    @WithBuilder public record Key"), GOOD)
                        .problems())
                .containsExactly("40: Key is nested. A record with a builder needs a file of its own.");
    }

    @Test
    void two_records_with_one_name_cannot_both_name_their_components() {
        String two = SHOP.replace("    // Nested types.\n", NESTED)
                .replace("Known<LocalDate> opened", "Known<Shop.Good> opened")
                .replace("@NotBefore(\"opened\") ", "")
                .replace("Known<List<Good>>", "Known<List<shop.Good>>");

        assertThat(compile(two, GOOD).problems())
                .anySatisfy(problem -> assertThat(problem).contains("shop.Good_ would be generated twice. Rename one"));
    }

    @Test
    void what_was_written_by_hand_is_not_overwritten() {
        Compiled compiled = Compiled.of(
                folder,
                Map.of("Shop.java", SHOP, "Good.java", GOOD, "ShopId.java", "package shop; public record ShopId() {}"));

        assertThat(compiled.problems())
                .anySatisfy(problem -> assertThat(problem)
                        .contains("shop.ShopId was written by hand and would be generated too. Remove it."));
    }

    @Test
    void a_default_of_a_number_or_a_truth_is_one() {
        String counted = GOOD.replace("int pieces", "@org.cldess.component.Default(\"many\") int pieces");
        String sold = GOOD.replace("int pieces", "@org.cldess.component.Default(\"yes\") boolean pieces");

        assertThat(compile(SHOP, counted).problems())
                .containsExactly("9: The default 'many' is not a int. Correct it.");
        assertThat(compile(SHOP, sold).problems())
                .containsExactly("9: The default 'yes' is not a boolean. Correct it.");
    }

    @Test
    void a_package_with_messages_gets_its_texts() {
        Compiled compiled =
                Compiled.of(folder, Map.of("package-info.java", "@org.cldess.language.WithTexts\npackage shop;\n"));

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.generated()).containsOnlyKeys("shop/Texts.java");
    }
}
