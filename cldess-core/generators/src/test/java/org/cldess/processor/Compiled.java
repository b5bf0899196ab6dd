package org.cldess.processor;

import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.cldess.known.Known;
import org.jspecify.annotations.NullMarked;

/**
 * The result of compiling sources with the annotation processor.
 *
 * @param problems the errors, each after its line
 * @param generated the texts of the generated files, by their paths
 */
record Compiled(List<String> problems, Map<String, String> generated) {
    /**
     * Compiles sources of a package {@code shop} against the library.
     *
     * @param folder an empty folder for what is generated
     * @param sources the name of each file, and its source
     */
    static Compiled of(Path folder, Map<String, String> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        String classes = Stream.of(Known.class, NotBlank.class, NullMarked.class)
                .map(Compiled::location)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        JavaCompiler.CompilationTask task = compiler.getTask(
                new StringWriter(),
                null,
                diagnostics,
                List.of("-d", folder.toString(), "-cp", classes, "-Acldess.model=shop.Shop"),
                null,
                sources.entrySet().stream()
                        .map(source -> new Source(source.getKey(), source.getValue()))
                        .toList());
        task.setProcessors(List.of(new ModelProcessor()));
        task.call();
        List<String> problems = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> problem : diagnostics.getDiagnostics()) {
            if (problem.getKind() == Diagnostic.Kind.ERROR) {
                problems.add(problem.getLineNumber() + ": " + problem.getMessage(Locale.ENGLISH));
            }
        }
        return new Compiled(problems, texts(folder));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|txt)"))
                    .toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///shop/" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
