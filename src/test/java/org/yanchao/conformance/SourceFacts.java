package org.yanchao.conformance;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be measured on one source file, as a list of complaints. */
final class SourceFacts {

  static final int LINES_OF_A_CLASS = 250;
  static final int LINES_OF_A_METHOD = 25;
  static final int LINES_OF_A_PAGE_METHOD = 8;
  static final int LINES_OF_A_DELEGATE = 25;
  static final int PARAMETERS_OF_A_CONSTRUCTOR = 5;

  private static final Set<String> MAPPINGS =
      Set.of("GetMapping", "PostMapping", "PutMapping", "DeleteMapping", "RequestMapping");

  private final String name;
  private final CompilationUnit source;
  private final List<String> complaints = new ArrayList<>();

  SourceFacts(String name, String text) {
    this.name = name;
    var parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    this.source = parser.parse(text).getResult().orElseThrow(() -> new IllegalStateException(name));
  }

  /** Everything in this file that is longer or wider than the house allows. */
  List<String> tooLarge() {
    source.getTypes().forEach(this::measureFileType);
    source.findAll(ClassOrInterfaceDeclaration.class).forEach(this::measureDelegate);
    source.findAll(MethodDeclaration.class).forEach(this::measureMethod);
    source.findAll(ConstructorDeclaration.class).forEach(this::measureConstructor);
    return complaints;
  }

  /** Public types that do not say what they are. */
  List<String> withoutDocComment() {
    return source.getTypes().stream()
        .filter(type -> type.isPublic() && type.getJavadocComment().isEmpty())
        .map(type -> name + ": " + type.getNameAsString())
        .toList();
  }

  private void measureFileType(TypeDeclaration<?> type) {
    complainAbove(LINES_OF_A_CLASS, lines(type), type.getNameAsString());
  }

  private void measureDelegate(ClassOrInterfaceDeclaration type) {
    if (type.getImplementedTypes().stream()
        .anyMatch(it -> it.getNameAsString().equals("JavaDelegate"))) {
      complainAbove(LINES_OF_A_DELEGATE, lines(type), type.getNameAsString());
    }
  }

  private void measureMethod(MethodDeclaration method) {
    var page = MAPPINGS.stream().anyMatch(it -> method.getAnnotationByName(it).isPresent());
    method
        .getBody()
        .ifPresent(
            body ->
                complainAbove(
                    page ? LINES_OF_A_PAGE_METHOD : LINES_OF_A_METHOD, lines(body), call(method)));
  }

  private void measureConstructor(ConstructorDeclaration constructor) {
    complainAbove(LINES_OF_A_METHOD, lines(constructor.getBody()), call(constructor));
    complainAbove(
        PARAMETERS_OF_A_CONSTRUCTOR,
        constructor.getParameters().size(),
        "parameters of " + call(constructor));
  }

  private void complainAbove(int limit, int measured, String what) {
    if (measured > limit) {
      complaints.add("%s: %s has %d, allowed are %d".formatted(name, what, measured, limit));
    }
  }

  private static String call(CallableDeclaration<?> callable) {
    return callable.getNameAsString() + "()";
  }

  /** From the line that names the type to its last brace; comment and annotations are free. */
  private static int lines(TypeDeclaration<?> type) {
    return lastLine(type) - type.getName().getBegin().orElseThrow().line + 1;
  }

  /** What stands between the braces. */
  private static int lines(BlockStmt body) {
    return Math.max(0, lastLine(body) - body.getBegin().orElseThrow().line - 1);
  }

  private static int lastLine(Node node) {
    return node.getEnd().orElseThrow().line;
  }
}
