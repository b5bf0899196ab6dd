package org.cldess.processor;

/** The source text of the class that reads the messages of a package. */
final class TextsSource {
    private TextsSource() {}

    static String text(String packageName) {
        return """
                package %s;

                import java.util.Optional;
                import org.cldess.language.Words;

                /** The messages of this package. */
                final class Texts {
                    static final Words WORDS = Words.beside(name -> Optional.ofNullable(Texts.class.getResourceAsStream(name)));

                    private Texts() {}
                }
                """.formatted(packageName);
    }
}
