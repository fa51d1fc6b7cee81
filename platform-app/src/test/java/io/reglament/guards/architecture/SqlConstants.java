package io.reglament.guards.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.asm.Type;

/**
 * The texts that a class loads when it runs: constants already put together, and the recipes of what is put together
 * at run time.
 */
final class SqlConstants extends ClassVisitor {
    private final List<SqlText> texts = new ArrayList<>();

    private SqlConstants() {
        super(SpringAsmInfo.ASM_VERSION);
    }

    static List<SqlText> of(JavaClass type) {
        SqlConstants found = new SqlConstants();
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(found, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.texts;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String form, String signature, String[] exceptions) {
        return new MethodVisitor(SpringAsmInfo.ASM_VERSION) {
            @Override
            public void visitLdcInsn(Object value) {
                note(value);
            }

            @Override
            public void visitInvokeDynamicInsn(String call, String target, Handle bootstrap, Object... arguments) {
                for (Object argument : arguments) {
                    if (!(argument instanceof Type)) {
                        note(argument);
                    }
                }
            }
        };
    }

    private void note(Object value) {
        if (value instanceof String text) {
            texts.add(new SqlText(text));
        }
    }
}
