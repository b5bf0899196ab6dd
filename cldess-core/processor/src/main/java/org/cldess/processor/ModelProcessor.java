package org.cldess.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Generates source files from the records of the model and from the annotations on types and packages.
 *
 * <p>The types of ids come first, because components of other records refer to them. The files that depend on
 * components follow in the next round, when every type can be resolved. Each generated file depends on a single source
 * file, so that an incremental compiler runs the processor only for changed files. The list of all components is the
 * exception: it is written when the root of the model is compiled.
 *
 * <p>A record belongs to the model if it can be reached from the root, which the option {@code cldess.model} names.
 */
public final class ModelProcessor extends AbstractProcessor {
    private static final String ROOT = "cldess.model";
    private static final String WRITTEN = "org.cldess.component.WrittenAsScalar";

    /** The full names of the records whose files are still to be written. */
    private final Set<String> pending = new LinkedHashSet<>();

    private final Set<String> generated = new TreeSet<>();

    /** Creates the processor; compilers call this. */
    public ModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(ROOT);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            return false;
        }
        boolean isFirst = generated.isEmpty();
        round.getRootElements().forEach(this::visit);
        // Types that were generated in this round can be resolved in the next round only.
        if (isFirst == generated.isEmpty()) {
            Set<String> now = new LinkedHashSet<>(pending);
            pending.clear();
            writeAll(now);
        }
        return false;
    }

    /** Writes the files that need no components, and remembers the records for the next round. */
    private void visit(Element element) {
        if (element instanceof PackageElement home && Annotations.has(home, Annotations.TEXTS)) {
            String name = home.getQualifiedName().toString();
            write(name, "Texts", TextsSource.text(name), home);
        } else if (element instanceof TypeElement type) {
            visitType(type);
        }
    }

    private void visitType(TypeElement type) {
        Checks checks = new Checks(processingEnv);
        Optional<AnnotationMirror> id = Annotations.find(type, Annotations.ID);
        if (id.isPresent() && checks.checkId(type, id.get())) {
            ModelRecord model = new ModelRecord(type, processingEnv);
            IdSource source = new IdSource(model, id.get());
            write(model.packageName(), source.name(), source.text(), type);
        }
        Annotations.find(type, Annotations.CONSTRAINT).ifPresent(asked -> {
            ConstraintSource source = new ConstraintSource(type, asked);
            write(ConstraintSource.HOME, source.name(), source.text(), type);
        });
        if (Annotations.has(type, Annotations.BUILDER)) {
            if (checks.checkBuilder(type)) {
                pending.add(type.getQualifiedName().toString());
            }
        } else if (type.getKind() == ElementKind.RECORD) {
            pending.add(type.getQualifiedName().toString());
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::visitType);
    }

    private void writeAll(Set<String> names) {
        Map<String, TypeElement> model = model();
        Checks checks = new Checks(processingEnv);
        for (String name : names) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            ModelRecord found = new ModelRecord(type, processingEnv);
            boolean isPart = model.containsKey(name);
            if (isPart || Annotations.has(type, Annotations.BUILDER)) {
                checks.checkComponents(found);
            }
            if (Annotations.has(type, Annotations.BUILDER)) {
                BuilderSource source = new BuilderSource(found);
                write(found.packageName(), source.name(), source.text(), type);
                if (found.buildsAnotherType()) {
                    ContentsSource contents = new ContentsSource(found);
                    write(found.packageName(), contents.name(), contents.text(), type);
                }
            }
            if (isPart) {
                ComponentsSource source = new ComponentsSource(found, processingEnv.getTypeUtils());
                write(found.packageName(), source.name(), source.text(), type);
            }
        }
        root().filter(root -> names.contains(root.getQualifiedName().toString()))
                .ifPresent(root -> writeComponents(root, model));
    }

    private Optional<TypeElement> root() {
        return Optional.ofNullable(processingEnv.getOptions().get(ROOT))
                .map(processingEnv.getElementUtils()::getTypeElement);
    }

    /** Returns the records of the model by their full names: the root and all that can be reached from it. */
    private Map<String, TypeElement> model() {
        Map<String, TypeElement> reached = new TreeMap<>();
        root().ifPresent(root -> reach(root, reached));
        return reached;
    }

    private void reach(TypeElement type, Map<String, TypeElement> reached) {
        boolean isThing = !Annotations.has(type, WRITTEN) && !Annotations.has(type, Annotations.ID_OF);
        if (isThing && reached.putIfAbsent(type.getQualifiedName().toString(), type) == null) {
            new ModelRecord(type, processingEnv)
                    .components()
                    .forEach(component -> component.heldRecord().ifPresent(held -> reach(held, reached)));
        }
    }

    /** Writes the {@code @param} text of each component of the model. */
    private void writeComponents(TypeElement root, Map<String, TypeElement> model) {
        List<String> lines = new ArrayList<>();
        for (TypeElement type : model.values()) {
            String owner = processingEnv.getElementUtils().getBinaryName(type).toString();
            for (Component component : new ModelRecord(type, processingEnv).components()) {
                lines.add(owner + "." + component.name() + "=" + ParamTexts.plain(component.text()));
            }
        }
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/cldess/components.txt", root)
                .openWriter()) {
            out.write(String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String packageName, String name, String text, Element source) {
        String whole = packageName + "." + name;
        if (!generated.add(whole)) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "%s would be generated twice. Rename one of the two records.".formatted(whole),
                            source);
            return;
        }
        try (Writer out =
                processingEnv.getFiler().createSourceFile(whole, source).openWriter()) {
            out.write(text);
        } catch (FilerException e) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "%s was written by hand and would be generated too. Remove it.".formatted(whole),
                            source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
