import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes the builder of every record that is annotated with {@code @WithBuilder}, and the id type of every record that
 * is annotated with {@code @WithId}, before the module is compiled. It reads the components from their declarations
 * with the compiler's own parser, so that each component is declared only once. The generator is not needed at run
 * time.
 *
 * <p>Every package with message files gets a {@code Texts} class, which opens them.
 *
 * <p>Run by the build as {@code java MakeBuilders.java SOURCES TARGET RESOURCES}. A file is written only if its text
 * has changed.
 */
public final class MakeBuilders {
    private static final String BUILDER = "WithBuilder";
    private static final String ID = "WithId";

    private MakeBuilders() {}

    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Set<Path> written = new HashSet<>();
        Map<Path, String> made = builders(marked(sources));
        made.putAll(texts(Path.of(arguments[2])));
        for (Map.Entry<Path, String> builder : made.entrySet()) {
            Path file = target.resolve(builder.getKey());
            written.add(file);
            Files.createDirectories(file.getParent());
            if (!Files.exists(file) || !Files.readString(file).equals(builder.getValue())) {
                Files.writeString(file, builder.getValue());
            }
        }
        removeOthers(target, written);
    }

    private static List<Path> marked(Path sources) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                String text = Files.readString(file);
                if (text.contains("\n@" + BUILDER) || text.contains("\n@" + ID)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** Returns the {@code Texts} class of each package that has message files. */
    private static Map<Path, String> texts(Path resources) throws IOException {
        Map<Path, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(resources)) {
            for (Path file : files.filter(path -> path.endsWith("messages_fr.properties")).toList()) {
                Path folder = resources.relativize(file.getParent());
                texts.put(folder.resolve("Texts.java"), """
                        package %s;

                        import java.util.Optional;
                        import org.cldess.language.Words;

                        /** The messages of this package. */
                        final class Texts {
                            static final Words WORDS =
                                    Words.beside(name -> Optional.ofNullable(Texts.class.getResourceAsStream(name)));

                            private Texts() {}
                        }
                        """.formatted(folder.toString().replace('/', '.').replace('\\', '.')));
            }
        }
        return texts;
    }

    private static void removeOthers(Path target, Set<Path> written) throws IOException {
        if (Files.exists(target)) {
            try (Stream<Path> files = Files.walk(target)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    if (!written.contains(file)) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static Map<Path, String> builders(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<Path, String> builders = new HashMap<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree declared : unit.getTypeDecls()) {
                    if (declared instanceof ClassTree type && mark(type, BUILDER).isPresent()) {
                        Source source = new Source(unit, type, docs.getDocCommentTree(TreePath.getPath(unit, type)));
                        builders.put(source.path(), source.text());
                    }
                    if (declared instanceof ClassTree type && mark(type, ID).isPresent()) {
                        IdSource source = new IdSource(unit, type);
                        builders.put(source.path(), source.text());
                    }
                }
            }
        }
        return builders;
    }

    /** Returns an annotation of a record. */
    private static Optional<? extends AnnotationTree> mark(ClassTree type, String name) {
        return type.getKind() == Tree.Kind.RECORD
                ? annotations(type.getModifiers())
                        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Returns the type that the builder of a record makes: the record itself, or the type that the annotation names.
     */
    private static String made(ClassTree type) {
        return mark(type, BUILDER).stream()
                .flatMap(annotation -> annotation.getArguments().stream())
                .map(argument -> argument.toString().replaceAll(".*= *|\\.class", ""))
                .findFirst()
                .orElse(type.getSimpleName().toString());
    }

    private static Stream<? extends AnnotationTree> annotations(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream();
    }

    /** The wrapper type of a component. */
    private enum Wrap {
        PLAIN,
        KNOWN,
        OPTIONAL
    }

    /**
     * One component of a record.
     *
     * @param type its type, without annotations
     * @param held its type without {@code Known} or {@code Optional}
     * @param standard the default value; empty if the component must be set
     */
    private record Component(String name, String type, Wrap wrap, String held, String standard, String doc) {
        static Component of(VariableTree tree, String doc) {
            String type = plain(tree.getType().toString());
            Wrap wrap = type.startsWith("Known<")
                    ? Wrap.KNOWN
                    : type.startsWith("Optional<") ? Wrap.OPTIONAL : Wrap.PLAIN;
            String held = wrap == Wrap.PLAIN ? type : type.substring(type.indexOf('<') + 1, type.length() - 1);
            return new Component(
                    tree.getName().toString(), type, wrap, held, standard(tree, type, wrap), doc);
        }

        private static String standard(VariableTree tree, String type, Wrap wrap) {
            String stated = annotations(tree.getModifiers())
                    .filter(annotation -> annotation.getAnnotationType().toString().equals("Default"))
                    .map(annotation -> annotation.getArguments().get(0).toString())
                    .map(text -> text.substring(text.indexOf('"') + 1, text.lastIndexOf('"')))
                    .findFirst()
                    .orElse("");
            if (!stated.isEmpty()) {
                return Character.isLowerCase(type.charAt(0))
                        ? stated
                        : type + "." + stated.toUpperCase(Locale.ROOT).replace('-', '_');
            }
            return switch (wrap) {
                case KNOWN -> "Known.notRecorded()";
                case OPTIONAL -> "Optional.empty()";
                case PLAIN -> type.startsWith("List<") ? "List.of()" : "";
            };
        }

        /** Returns a type without its annotations. */
        private static String plain(String type) {
            StringBuilder kept = new StringBuilder();
            int i = 0;
            while (i < type.length()) {
                if (type.charAt(i) == '@') {
                    i = afterAnnotation(type, i + 1);
                } else {
                    kept.append(type.charAt(i++));
                }
            }
            return kept.toString().replace(" ", "").replace(",", ", ");
        }

        private static int afterAnnotation(String type, int start) {
            int i = start;
            while (i < type.length() && (Character.isJavaIdentifierPart(type.charAt(i)) || type.charAt(i) == '.')) {
                i++;
            }
            if (i < type.length() && type.charAt(i) == '(') {
                int depth = 0;
                do {
                    depth += type.charAt(i) == '(' ? 1 : type.charAt(i) == ')' ? -1 : 0;
                    i++;
                } while (depth > 0);
            }
            return i;
        }

        boolean isRequired() {
            return standard.isEmpty();
        }

        boolean isPrimitive() {
            return Character.isLowerCase(type.charAt(0));
        }

        /**
         * Returns the null-checked value of a known fact. A list is copied by {@code Known.list}, which the record
         * calls.
         */
        String checkedHeld() {
            return "Objects.requireNonNull(%1$s, \"%1$s\")".formatted(name);
        }

        private String checked(String value) {
            if (isPrimitive()) {
                return value;
            }
            return type.startsWith("List<")
                    ? "List.copyOf(" + value + ")"
                    : "Objects.requireNonNull(%s, \"%s\")".formatted(value, name);
        }
    }

    /** The source text of one id type. */
    private static final class IdSource {
        private static final Pattern TYPE = Pattern.compile("Identified<(\\w+)>");

        private final CompilationUnitTree unit;
        private final String made;
        private final String type;
        private final String kind;
        private final boolean local;

        IdSource(CompilationUnitTree unit, ClassTree record) {
            this.unit = unit;
            this.made = made(record);
            this.type = record.getImplementsClause().stream()
                    .map(face -> TYPE.matcher(face.toString()))
                    .filter(Matcher::matches)
                    .map(face -> face.group(1))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "The record %s is not Identified. Name the type of its ids.".formatted(made)));
            List<String> said = mark(record, ID).orElseThrow().getArguments().stream()
                    .map(Object::toString)
                    .toList();
            this.kind = said.get(0).replaceAll("^[^\"]*\"|\"$", "");
            this.local = said.contains("local = true");
        }

        Path path() {
            return Path.of(unit.getPackageName().toString().replace('.', '/'), type + ".java");
        }

        String text() {
            String words = kind.replace('-', ' ');
            String article = "aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ";
            String range = local ? "unique in its list" : "unique in its dossier";
            return """
                    package %1$s;

                    import org.cldess.component.IdOf;
                    import org.cldess.thing.Id;
                    import org.cldess.identity.IdForm;

                    /**
                     * The id of a {@link %2$s}, %6$s.
                     *
                     * @param value 1 to 64 characters from a–z, 0–9 and the hyphen
                     */
                    @IdOf(%5$s)
                    public record %3$s(String value) implements Id<%3$s> {
                        /** Checks the format. */
                        public %3$s {
                            IdForm.check("%4$s", value);
                        }

                        /**
                         * Returns the id with this text.
                         *
                         * @param value 1 to 64 characters from a–z, 0–9 and the hyphen
                         * @return the id
                         * @throws IllegalArgumentException if the text does not have this format
                         */
                        public static %3$s of(String value) {
                            return new %3$s(value);
                        }

                        @Override
                        public String toString() {
                            return value;
                        }
                    }
                    """
                    .formatted(
                            unit.getPackageName(),
                            made,
                            type,
                            article + words,
                            local ? "value = \"" + kind + "\", local = true" : "\"" + kind + "\"",
                            range);
        }
    }

    /** The source text of one builder. */
    private static final class Source {
        private final CompilationUnitTree unit;
        private final String record;

        /** The type that the builder makes: the record, or another type made from it. */
        private final String made;

        private final String builder;
        private final boolean identified;
        private final List<Component> components = new ArrayList<>();
        private final StringBuilder out = new StringBuilder();

        Source(CompilationUnitTree unit, ClassTree type, DocCommentTree doc) {
            this.unit = unit;
            this.record = type.getSimpleName().toString();
            this.made = made(type);
            this.builder = made + "Builder";
            this.identified = type.getImplementsClause().stream()
                    .anyMatch(face -> face.toString().startsWith("Identified<"));
            Map<String, String> docs = doc.getBlockTags().stream()
                    .filter(ParamTree.class::isInstance)
                    .map(ParamTree.class::cast)
                    .collect(Collectors.toMap(
                            tag -> tag.getName().toString(),
                            tag -> tag.getDescription().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining())));
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                    String name = field.getName().toString();
                    components.add(Component.of(field, docs.get(name)));
                }
            }
        }

        Path path() {
            return Path.of(unit.getPackageName().toString().replace('.', '/'), builder + ".java");
        }

        String text() {
            line("package %s;".formatted(unit.getPackageName()));
            line("");
            Set<String> imports = unit.getImports().stream()
                    .filter(tree -> !tree.isStatic())
                    .map(ImportTree::getQualifiedIdentifier)
                    .map(Object::toString)
                    .collect(Collectors.toSet());
            imports.add("java.util.Objects");
            imports.add("org.jspecify.annotations.Nullable");
            imports.add("org.cldess.form.Limits");
            imports.stream().sorted().forEach(name -> line("import " + name + ";"));
            line("");
            line("/** A builder for {@link %s}. Values that are not set are not recorded or have the stated default. */"
                    .formatted(made));
            line("public final class %s {".formatted(builder));
            fields();
            constructors();
            components.stream()
                    .filter(component -> !(identified && component.name().equals("id")))
                    .forEach(this::setters);
            build();
            line("}");
            return out.toString();
        }

        private void line(String text) {
            out.append(text).append('\n');
        }

        private void fields() {
            line("    /** The checked record that this builder started from; null for a new one. */");
            line("    private final @Nullable %s before;".formatted(record));
            line("");
            for (Component component : components) {
                String start = component.isRequired() ? "" : " = " + component.standard();
                line("    private %s %s%s;".formatted(component.type(), component.name(), start));
            }
        }

        private void constructors() {
            List<Component> required = components.stream().filter(Component::isRequired).toList();
            line("");
            line("    %s(%s) {"
                    .formatted(
                            builder,
                            required.stream()
                                    .map(part -> part.type() + " " + part.name())
                                    .collect(Collectors.joining(", "))));
            required.forEach(part -> line("        this.%s = %s;".formatted(part.name(), part.checked(part.name()))));
            line("        this.before = null;");
            line("    }");
            line("");
            line("    %s(%s made) {".formatted(builder, record));
            components.forEach(part -> line("        this.%1$s = made.%1$s();".formatted(part.name())));
            line("        this.before = made;");
            line("    }");
        }

        private void setters(Component part) {
            switch (part.wrap()) {
                case PLAIN -> setter(part, part.type(), part.checked(part.name()), "");
                case OPTIONAL ->
                    setter(
                            part,
                            "@Nullable " + part.held(),
                            "Optional.ofNullable(%s)".formatted(part.name()),
                            "; null means empty");
                case KNOWN -> {
                    setter(part, part.type(), part.checked(part.name()), "");
                    setter(part, part.held(), "Known.of(%s)".formatted(part.checkedHeld()), "");
                }
            }
        }

        private void setter(Component part, String type, String value, String more) {
            line("");
            line("    /**");
            line("     * Sets {@link %s#%s}.".formatted(made, part.name()));
            line("     *");
            line("     * @param %s %s%s".formatted(part.name(), part.doc().replace("\n", "\n     *    "), more));
            line("     * @return this builder");
            line("     */");
            line("    public %s %s(%s %s) {".formatted(builder, part.name(), type, part.name()));
            line("        this.%s = %s;".formatted(part.name(), value));
            line("        return this;");
            line("    }");
        }

        private void method(String visible, String name, String value) {
            line("    %s%s %s() {".formatted(visible, made, name));
            line("        return %s;".formatted(value));
            line("    }");
        }

        private void build() {
            line("");
            line("    /**");
            line("     * Builds the %s.".formatted(made));
            line("     *");
            line("     * @return the %s".formatted(made));
            if (made.equals(record)) {
                line("     * @throws IllegalArgumentException if a value is invalid or contradicts another one");
                line("     * @throws org.cldess.validation.Violations all values that break a constraint");
            } else {
                line("     * @throws org.cldess.validation.Violations all inconsistencies across the parts");
            }
            line("     */");
            String parts = "new %s(%s)"
                    .formatted(
                            record, components.stream().map(Component::name).collect(Collectors.joining(", ")));
            if (made.equals(record)) {
                method("public ", "build", "Limits.checked(%s, before)".formatted(parts));
                line("");
                line("    /** Builds a copy that hides some values and adds none; it needs no checks. */");
                method("", "narrowed", parts);
            } else {
                method("public ", "build", "%s.of(%s, before)".formatted(made, parts));
                line("");
                line("    /** Builds a copy of a checked thing without dangling references; it needs no checks. */");
                method("", "narrowed", "%s.narrowed(%s)".formatted(made, parts));
            }
            line("");
            line("    @Override");
            line("    public String toString() {");
            line(identified
                    ? "        return \"%s \" + id;".formatted(builder)
                    : "        return \"%s\";".formatted(builder));
            line("    }");
        }
    }
}
