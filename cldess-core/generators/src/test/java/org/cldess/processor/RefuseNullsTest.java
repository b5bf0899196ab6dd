package org.cldess.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.tools.ToolProvider;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the checks for null on a small module that is compiled here. */
class RefuseNullsTest {
    private static final String BASKET = """
            package shop;

            import java.util.Objects;
            import org.jspecify.annotations.Nullable;

            public record Basket(String owner, @Nullable String note) {
                public static long weight(long each, double share, String[] things, Object last) {
                    return each;
                }

                public static String own(Object thing) {
                    return Objects.requireNonNull(
                                    thing,
                                    "thing: give a thing")
                            .toString();
                }

                public int with(Basket other) {
                    return 1;
                }

                static int hidden(Object thing) {
                    return 2;
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path classes;
    private Class<?> basket;

    @BeforeEach
    void compile() throws ReflectiveOperationException, IOException, URISyntaxException {
        Path sources = Files.createDirectories(folder.resolve("sources/shop"));
        classes = folder.resolve("classes");
        Path module = Files.writeString(
                sources.resolveSibling("module-info.java"),
                "module shop { requires static org.jspecify; exports shop; }");
        Path source = Files.writeString(sources.resolve("Basket.java"), BASKET);
        Path annotations = Path.of(Nullable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-parameters",
                        "-d",
                        classes.toString(),
                        "-p",
                        annotations.toString(),
                        module.toString(),
                        source.toString());
        assertThat(status).isZero();
        RefuseNulls.main(new String[] {classes.toString()});
        URL[] path = {classes.toUri().toURL()};
        basket = new URLClassLoader(path, getClass().getClassLoader()).loadClass("shop.Basket");
    }

    private ThrowingCallable making(@Nullable Object... parts) {
        Constructor<?> constructor = basket.getDeclaredConstructors()[0];
        return () -> unwrapped(() -> constructor.newInstance(parts));
    }

    private ThrowingCallable calling(String name, @Nullable Object... arguments) {
        Method method = Arrays.stream(basket.getDeclaredMethods())
                .filter(declared -> declared.getName().equals(name))
                .findFirst()
                .orElseThrow();
        method.setAccessible(true);
        return () -> unwrapped(() -> method.invoke(basket(), arguments));
    }

    private Object basket() throws ReflectiveOperationException {
        return basket.getDeclaredConstructors()[0].newInstance("Ana", "note");
    }

    private static void unwrapped(ThrowingCallable call) throws Throwable {
        try {
            call.call();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void a_record_refuses_null_by_the_name_of_the_component() {
        assertThatNullPointerException().isThrownBy(making(null, "x")).withMessage("owner");
        assertThatCode(making("Ana", "x")).doesNotThrowAnyException();
    }

    @Test
    void a_nullable_parameter_may_be_null() {
        assertThatCode(making("Ana", null)).doesNotThrowAnyException();
    }

    @Test
    void a_method_refuses_each_object_and_array() {
        assertThatNullPointerException()
                .isThrownBy(calling("weight", 1L, 0.5, null, "x"))
                .withMessage("things");
        assertThatNullPointerException()
                .isThrownBy(calling("weight", 1L, 0.5, new String[0], null))
                .withMessage("last");
        assertThatCode(calling("weight", 1L, 0.5, new String[0], "x")).doesNotThrowAnyException();
    }

    @Test
    void a_check_in_the_source_keeps_its_message() {
        assertThatNullPointerException()
                .isThrownBy(calling("own", (Object) null))
                .withMessage("thing: give a thing");
    }

    @Test
    void equals_and_what_is_hidden_take_null() {
        assertThatCode(calling("equals", (Object) null)).doesNotThrowAnyException();
        assertThatCode(calling("hidden", (Object) null)).doesNotThrowAnyException();
    }

    @Test
    void the_place_of_a_refusal_is_the_first_line_of_the_method() {
        assertThatNullPointerException()
                .isThrownBy(making(null, "x"))
                .satisfies(refusal ->
                        assertThat(refusal.getStackTrace()[1].getLineNumber()).isEqualTo(6));
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        Path file = classes.resolve("shop/Basket.class");
        byte[] once = Files.readAllBytes(file);

        RefuseNulls.main(new String[] {classes.toString()});

        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }
}
