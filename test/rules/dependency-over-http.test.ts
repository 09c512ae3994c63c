import { describe, expect, it } from 'vitest';
import rule from '../../src/rules/dependency/dependency-over-http.js';
import { inShort, judgeFiles, manifestWith } from './judge-files.js';

const judge = async (file: string, text: string) =>
  inShort(await judgeFiles(rule, { 'package.json': manifestWith({}), [file]: text }));

describe('dependency-over-http', () => {
  it.each<[string, string, string[]]>([
    ['ios/App/Podfile', "source 'http://pods.example.com/specs.git'\n", ['medium high ios/App/Podfile:1:9']],
    ['ios/App/Podfile', "  pod 'A', :git => 'http://git.example.com/a.git'\n", ['medium high ios/App/Podfile:1:21']],
    ['ios/App/Podfile', "  pod 'A', git: 'http://git.example.com/a.git'\n", ['medium high ios/App/Podfile:1:18']],
    ['ios/App/Podfile', "source 'https://cdn.cocoapods.org/'\n", []],
    ['ios/App/Podfile', "# source 'http://pods.example.com/specs.git'\n", []],
    ['ios/App/Podfile', "  pod 'A', :path => '../node_modules/a' # see http://a.example.com\n", []],
    [
      'ios/App/CapApp-SPM/Package.swift',
      '.package(url: "http://git.example.com/a.git", from: "1.0.0")\n',
      ['medium high ios/App/CapApp-SPM/Package.swift:1:16'],
    ],
    ['ios/App/CapApp-SPM/Package.swift', '// .package(url: "http://git.example.com/a.git")\n', []],
    [
      'android/build.gradle',
      'allprojects { repositories {\n  maven { url "http://maven.example.com" }\n} }\n',
      ['medium high android/build.gradle:2:16'],
    ],
    [
      'android/build.gradle.kts',
      'maven { url = uri("http://maven.example.com") }\n',
      ['medium high android/build.gradle.kts:1:20'],
    ],
    ['android/build.gradle', "maven { url 'http://localhost:8081/repository' }\n", []],
    ['android/build.gradle', 'def homepage = "http://example.com/docs"\n', []],
    ['.npmrc', 'registry=http://npm.example.com/\n', ['medium high .npmrc:1:10']],
    ['.npmrc', '@our:registry=http://npm.example.com/\n', ['medium high .npmrc:1:15']],
    ['.npmrc', '; registry=http://npm.example.com/\n', []],
    ['.npmrc', 'registry=https://npm.example.com/\n', []],
    ['.npmrc', 'registry=http://localhost:4873/\n', []],
  ])('judges %s: %s', async (file, text, expected) => {
    expect(await judge(file, text)).toEqual(expected);
  });

  it('reads dependencies that are given by address', async () => {
    const found = (range: string) => judgeFiles(rule, { 'package.json': manifestWith({ vault: range }) });
    expect(await found('http://npm.example.com/vault.tgz')).toMatchObject([
      { location: { file: 'package.json' }, key: 'npm.example.com' },
    ]);
    expect(await found('git+http://git.example.com/vault.git')).toHaveLength(1);
    expect(await found('https://npm.example.com/vault.tgz')).toEqual([]);
    expect(await found('^1.0.0')).toEqual([]);
  });
});
