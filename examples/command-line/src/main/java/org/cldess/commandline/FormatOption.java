package org.cldess.commandline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cldess.reporting.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The option for the formats of reports; without it, they are written in all. */
final class FormatOption {
    @Option(names = "--format", paramLabel = "html|pdf", descriptionKey = "option.format", converter = Reader.class)
    private List<Format> formats = List.of();

    List<Format> formats() {
        return formats.isEmpty() ? Format.all() : formats;
    }

    /** Converts the name of a format. */
    static final class Reader implements ITypeConverter<Format> {
        @Override
        public Format convert(String text) {
            return Format.all().stream()
                    .filter(format -> format.extension().equals(text.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new CommandException(
                            "usage",
                            Texts.WORDS.message(
                                    "usage.format",
                                    text,
                                    Format.all().stream().map(Format::extension).collect(Collectors.joining(", ")))));
        }
    }
}
