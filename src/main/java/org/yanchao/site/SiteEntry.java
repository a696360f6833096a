package org.yanchao.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yanchao.form.FormAnswers;

/**
 * What was typed at the base.
 *
 * @param answers of the checklist
 * @param points text by criterion, empty where nothing was typed
 * @param seenVersion of the sheet the page was drawn from
 * @param editor names the open page, so that its own saves are no conflict
 */
public record SiteEntry(
    FormAnswers answers, Map<String, String> points, long seenVersion, @Nullable String editor) {}
