package org.cldess.processor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypeReference;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.ParameterNode;
import org.objectweb.asm.tree.TypeAnnotationNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Makes the compiled public API of a module refuse null: each public method and constructor in a package that the
 * module exports to all checks its parameters first, unless they are {@code @Nullable}, and names the one that is null.
 * The sources state this once, by {@code @NullMarked} at their packages. Hidden classes of these packages are included,
 * because they implement public interfaces; anonymous ones are not.
 *
 * <p>Run by the build of a module with the folder of its classes. A second run changes nothing.
 */
public final class RefuseNulls {
    private static final String CLASS = ".class";
    private static final String CHECK = "requireNonNull";
    private static final String CHECK_DESCRIPTOR = "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;";
    private static final String NULLABLE = "Lorg/jspecify/annotations/Nullable;";

    private RefuseNulls() {}

    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Set<String> exported = exported(classes);
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(file -> isExported(classes.relativize(file), exported))
                    .sorted()
                    .toList()) {
                rewrite(file);
            }
        }
    }

    /** Returns the folders of the packages that the module exports to all other modules. */
    private static Set<String> exported(Path classes) throws IOException {
        try (InputStream bytes = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(bytes).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(exports -> exports.source().replace('.', '/'))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isExported(Path file, Set<String> exported) {
        Path folder = file.getParent();
        return folder != null
                && file.toString().endsWith(CLASS)
                && exported.contains(folder.toString().replace('\\', '/'));
    }

    private static void rewrite(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        ClassNode type = new ClassNode();
        reader.accept(type, 0);
        if (isAnonymous(type)) {
            return;
        }
        boolean isChanged = false;
        for (MethodNode method : type.methods) {
            isChanged |= isCalledFromOutside(method) && refuseNulls(method);
        }
        if (isChanged) {
            ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
            type.accept(writer);
            Files.write(file, writer.toByteArray());
        }
    }

    private static boolean isAnonymous(ClassNode type) {
        return type.innerClasses.stream().anyMatch(inner -> inner.name.equals(type.name) && inner.outerName == null);
    }

    private static boolean isCalledFromOutside(MethodNode method) {
        return is(method.access, Opcodes.ACC_PUBLIC)
                && !is(method.access, Opcodes.ACC_ABSTRACT)
                && !is(method.access, Opcodes.ACC_SYNTHETIC)
                && !(method.name.equals("equals") && method.desc.equals("(Ljava/lang/Object;)Z"));
    }

    private static boolean is(int access, int flag) {
        return (access & flag) != 0;
    }

    /** Adds the checks that a method lacks, and returns whether there are any. */
    private static boolean refuseNulls(MethodNode method) {
        Type[] types = Type.getArgumentTypes(method.desc);
        List<ParameterNode> parameters = types.length == 0 ? List.of() : Objects.requireNonNull(method.parameters);
        InsnList checks = new InsnList();
        int slot = is(method.access, Opcodes.ACC_STATIC) ? 0 : 1;
        for (int i = 0; i < types.length; i++) {
            ParameterNode parameter = parameters.get(i);
            if (types[i].getSort() >= Type.ARRAY
                    && !is(parameter.access, Opcodes.ACC_SYNTHETIC)
                    && !isNullable(method, i)
                    && !isChecked(method, slot)) {
                checks.add(new VarInsnNode(Opcodes.ALOAD, slot));
                checks.add(new LdcInsnNode(parameter.name));
                checks.add(new MethodInsnNode(Opcodes.INVOKESTATIC, "java/util/Objects", CHECK, CHECK_DESCRIPTOR));
                checks.add(new InsnNode(Opcodes.POP));
            }
            slot += types[i].getSize();
        }
        if (checks.size() == 0) {
            return false;
        }
        firstLine(method).ifPresent(line -> {
            LabelNode start = new LabelNode();
            checks.insert(new LineNumberNode(line, start));
            checks.insert(start);
        });
        method.instructions.insert(checks);
        return true;
    }

    private static boolean isNullable(MethodNode method, int parameter) {
        List<@Nullable TypeAnnotationNode> annotations = method.visibleTypeAnnotations;
        return annotations != null
                && annotations.stream()
                        .filter(annotation -> annotation.desc.equals(NULLABLE) && annotation.typePath == null)
                        .map(annotation -> new TypeReference(annotation.typeRef))
                        .anyMatch(annotated -> annotated.getSort() == TypeReference.METHOD_FORMAL_PARAMETER
                                && annotated.getFormalParameterIndex() == parameter);
    }

    /** Returns whether a method checks the parameter at this place with a message of its own. */
    private static boolean isChecked(MethodNode method, int slot) {
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof MethodInsnNode call
                    && call.name.equals(CHECK)
                    && call.desc.equals(CHECK_DESCRIPTOR)
                    && before(call) instanceof LdcInsnNode message
                    && before(message) instanceof VarInsnNode loaded
                    && loaded.var == slot) {
                return true;
            }
        }
        return false;
    }

    /** Returns the instruction before one, without the labels and numbers of lines between them. */
    private static @Nullable AbstractInsnNode before(AbstractInsnNode step) {
        AbstractInsnNode before = step.getPrevious();
        while (before != null && before.getOpcode() < 0) {
            before = before.getPrevious();
        }
        return before;
    }

    private static Optional<Integer> firstLine(MethodNode method) {
        for (AbstractInsnNode step : method.instructions) {
            if (step instanceof LineNumberNode line) {
                return Optional.of(line.line);
            }
        }
        return Optional.empty();
    }
}
