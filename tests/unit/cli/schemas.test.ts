import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, vi } from 'vitest';
import { load } from 'js-yaml';
import { schemaFiles, writeEditorMap, writeSchemas } from '../../../src/cli/editor-files.ts';
import { CODE } from '../../../src/site/settings.ts';
import { contentFolder, temporaryFolder } from '../../helpers/content-folder.ts';
import { smallHandbook } from '../../helpers/small-handbook.ts';
import { askLanguageServer } from '../../helpers/language-server.ts';

const committed = join(CODE, 'schemas');

// Each command is a process of its own, and a busy machine is slow to start one.
vi.setConfig({ testTimeout: 60_000 });

describe('The schemas for editors', () => {
  it('are committed as the code has them; if not, run `npm run schemas`', () => {
    const files = new Map(readdirSync(committed).map((name) => [name, readFileSync(join(committed, name), 'utf8')]));
    expect([...files.keys()].sort()).toEqual([...schemaFiles().keys()].sort());
    for (const [name, text] of schemaFiles())
      expect(files.get(name) === text, `schemas/${name} is up to date`).toBe(true);
  });

  it('accept what the loader accepts, and refuse a misspelt field', () => {
    const { company, entries } = smallHandbook();
    const validate = (name: string, data: unknown) => {
      const ajv = new Ajv({ strict: false, formats: { email: true, uri: true } });
      const valid = ajv.validate(JSON.parse(schemaFiles().get(`${name}.schema.json`)!) as object, data);
      return valid ? [] : ajv.errors;
    };
    for (const [path, { fields }] of Object.entries(entries)) {
      const [side, kind] = path.split('/') as [string, string];
      expect(validate(`${side}-${kind}`, fields), path).toEqual([]);
      expect(validate(`${side}-${kind}`, { ...fields, sumary: 'x' }), path).not.toEqual([]);
    }
    expect(validate('company', company)).toEqual([]);
    expect(validate('checks', { off: ['readability'], thresholds: { readability: {} } })).toEqual([]);
    expect(validate('checks', { off: ['agenda-adds-up'] })).not.toEqual([]);
  });

  it('have a hover text for every field', () => {
    const silent: string[] = [];
    const visit = (schema: unknown, path: string) => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema as Record<string, unknown>)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(value as Record<string, { description?: string }>)) {
            if (field.description === undefined) silent.push(`${path}.${name}`);
          }
        }
        visit(value, key === 'properties' ? path : `${path}.${key}`);
      }
    };
    for (const [name, text] of schemaFiles()) visit(JSON.parse(text), name);
    expect(silent).toEqual([]);
  });

  it('leave no file of a kind that is no more', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'candidate-gone.schema.json'), '{}');
    writeSchemas(folder);
    expect(readdirSync(folder).sort()).toEqual([...schemaFiles().keys()].sort());
  });

  it('offer on one machine the ids that a field may name, also of content that cannot be read', () => {
    const root = contentFolder(({ entries }) => {
      entries['candidate/guides/accommodations']!.fields['status'] = 'draft';
    });
    writeFileSync(join(root, 'candidate/stages/loop.mdx'), 'no fields at all');
    writeFileSync(join(root, 'interviewer/competencies/unpaired.mdx'), '---\ntitle: [');
    /** What the fields of a schema offer, by what they name. */
    const offered = (name: string) => {
      const text = readFileSync(join(root, `.astro/collections/${name}.schema.json`), 'utf8');
      const found: Record<string, unknown> = {};
      JSON.parse(text, (_key, value: unknown) => {
        const field = value as Record<string, unknown> | null;
        if (typeof field?.['x-ref'] === 'string') found[field['x-ref']] = field['examples'];
        return value;
      });
      return found;
    };

    writeEditorMap(root, root);
    const competencies = ['communication', 'ownership', 'system-design'];
    expect(offered('candidate-roles')).toEqual({
      'own-kind': ['engineer'],
      'interview-types': ['coffee-chat', 'design-talk', 'pairing', 'take-home'],
      stages: ['application', 'chat', 'debrief', 'loop'],
      families: ['backend'],
      competencies,
    });
    expect(offered('interviewer-roles')).toEqual({ competencies: [...competencies, 'unpaired'] });
    expect(offered('company')).toMatchObject({ guides: ['accommodations'], 'questions-to-ask': ['code-review'] });

    writeFileSync(join(root, 'company.yaml'), 'name: [');
    writeEditorMap(root, root);
    expect(offered('candidate-roles')).toMatchObject({ families: undefined, competencies });
  });

  it('are tied to company.yaml and checks.yaml by the settings of the editor', () => {
    const settings = load(readFileSync(join(CODE, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string[]>;
    };
    expect(Object.keys(settings['yaml.schemas'])).toEqual([
      './schemas/company.schema.json',
      './schemas/checks.schema.json',
    ]);
  });
});

describe('An editor with the Astro language server', () => {
  it('completes the fields of an .mdx entry and ids that they name, says what belongs into them, and marks a wrong value', async () => {
    const root = contentFolder();
    const project = join(root, 'project');
    mkdirSync(project);
    writeEditorMap(project, root);
    const file = join(root, 'candidate/interview-types/coffee-chat.mdx');
    const text = readFileSync(file, 'utf8')
      .replace('format: informal', 'format: formal')
      .replace('---\n', '---\nassesses:\n  primary:\n    - o\n')
      .replace('\n---\n', '\nscr\n---\n');
    const lines = text.split('\n');
    const answer = await askLanguageServer(project, file, text, {
      completeAt: [
        { line: lines.indexOf('scr'), character: 3 },
        { line: lines.indexOf('    - o'), character: 7 },
      ],
      hoverOn: 'summary',
    });
    expect(answer.completions[0]).toContain('screenSharing');
    expect(answer.completions[1]).toContain('ownership');
    expect(answer.hover).toContain('One sentence that says what it is; shown in lists and search.');
    expect(answer.diagnostics.join('\n')).toContain('Valid values: "conversation", "live-coding"');
  });
});
