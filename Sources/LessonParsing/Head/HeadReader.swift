import Diagnostics
import LessonModel
import Yams

/// Reads `title`, `lang`, `params` and `cells` from a lesson's head.
struct HeadReader {
  private static let keys = ["title", "lang", "params", "cells"]

  private let nodes: HeadNodes
  private(set) var head = Lesson.Head()
  private(set) var defaults = CellDefaults()

  init(_ source: SourceText, file: String, lines: HeadLines, problems: inout Problems) {
    nodes = HeadNodes(source: source, lines: lines)
    head.lines = lines.lines
    guard let root = nodes.root(&problems) else { return }
    guard let entries = nodes.entries(root) else {
      problems.add(
        "the head is no list of 'key: value' lines",
        russian: Explanation("заголовок урока — не список строк 'ключ: значение'", nil),
        at: nodes.range(root))
      return
    }
    for entry in entries {
      switch entry.key {
      case "title": head.title = text(entry, &problems)
      case "lang": readLanguage(entry, &problems)
      case "params": readParameters(entry, file, &problems)
      case "cells": readDefaults(entry, &problems)
      default:
        problems.add(
          "found unknown key '\(entry.key)' in the head",
          russian: Explanation(
            "неизвестный ключ '\(entry.key)' в заголовке урока",
            Advice.russianNames(near: entry.key, among: Self.keys)), at: entry.keyRange,
          help: Advice.names(near: entry.key, among: Self.keys))
      }
    }
  }

  private func text(_ entry: HeadNodes.Entry, _ problems: inout Problems) -> String? {
    guard let scalar = entry.value.scalar, !scalar.string.isEmpty else {
      problems.add(
        "'\(entry.key)' is no text",
        russian: Explanation("'\(entry.key)' — не текст", nil), at: nodes.range(entry.value))
      return nil
    }
    return scalar.string
  }

  private mutating func readLanguage(_ entry: HeadNodes.Entry, _ problems: inout Problems) {
    guard let language = text(entry, &problems) else { return }
    let parts = language.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    guard isTag, let first = parts.first, first.count >= 2, first.allSatisfy(\.isLetter) else {
      problems.add(
        "'lang' is '\(language)', expected a language tag",
        russian: Explanation(
          "'lang' равно '\(language)', а ожидается язык", "например 'ru' или 'en-GB'"),
        at: nodes.range(entry.value),
        help: "such as 'ru' or 'en-GB'")
      return
    }
    head.language = language
  }

  private mutating func readParameters(
    _ entry: HeadNodes.Entry, _ file: String, _ problems: inout Problems
  ) {
    guard let entries = nodes.entries(entry.value) else {
      problems.add(
        "'params' is no list of 'name: value' lines",
        russian: Explanation("'params' — не список строк 'имя: значение'", nil),
        at: nodes.range(entry.value))
      return
    }
    let reader = ParameterReader(nodes: nodes, file: file)
    head.parameters = entries.compactMap { reader.parameter($0, &problems) }
  }

  /// Defaults are keys of cells that compare or limit, and the flags `nocode` and `fold`.
  private mutating func readDefaults(_ entry: HeadNodes.Entry, _ problems: inout Problems) {
    let keys = ["tol", "rtol", "digits", "check", "steps", "memory", "output", "depth"]
    let flags = [CellFlag.nocode, .fold]
    guard let entries = nodes.entries(entry.value) else {
      problems.add(
        "'cells' is no list of 'key: value' lines",
        russian: Explanation("'cells' — не список строк 'ключ: значение'", nil),
        at: nodes.range(entry.value))
      return
    }
    for entry in entries {
      let text = entry.value.scalar?.string ?? ""
      if keys.contains(entry.key), let form = CellOptionTable.entry(entry.key, .key)?.value {
        if form.accepts(text) {
          defaults.values[entry.key] = text
        } else {
          problems.add(
            "'\(entry.key)' is '\(text)', expected \(form.expectation)",
            russian: Explanation(
              "'\(entry.key)' равно '\(text)', а ожидается \(form.russianExpectation)", nil),
            at: nodes.range(entry.value))
        }
      } else if let flag = flags.first(where: { $0.rawValue == entry.key }) {
        switch text {
        case "true": defaults.flags.insert(flag)
        case "false": break
        default:
          problems.add(
            "'\(entry.key)' is '\(text)', expected 'true' or 'false'",
            russian: Explanation(
              "'\(entry.key)' равно '\(text)', а ожидается 'true' или 'false'", nil),
            at: nodes.range(entry.value))
        }
      } else {
        problems.add(
          "found unknown key '\(entry.key)' in 'cells'",
          russian: Explanation(
            "неизвестный ключ '\(entry.key)' в 'cells'",
            Advice.russianNames(near: entry.key, among: keys + flags.map(\.rawValue))),
          at: entry.keyRange,
          help: Advice.names(near: entry.key, among: keys + flags.map(\.rawValue)))
      }
    }
  }
}
