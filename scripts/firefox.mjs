#!/usr/bin/env node
/**
 * Starts Firefox for Playwright, and passes on what they say to each other. Playwright asks every
 * browser to emulate media features, which Firefox does not know before 154, and takes no for the end:
 * https://w3c.github.io/webdriver-bidi/#command-emulation-setMediaFeaturesOverride
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const unknown = 'emulation.setMediaFeaturesOverride';
const listening = /^WebDriver BiDi listening on (ws:\/\/\S+)$/;

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.on(signal, () => firefox.kill(signal));

createInterface(firefox.stderr).on('line', (line) => {
  const [, address] = listening.exec(line) ?? [];
  if (!address) return void console.error(line);
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`);
  });
  server.on('connection', (playwright, { url }) => {
    passOn(playwright, new WebSocket(address + url));
  });
});

function passOn(playwright, browser) {
  const waiting = [];
  playwright.on('message', (data) => {
    const { id, method } = JSON.parse(data);
    if (method === unknown) playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
    else if (browser.readyState === WebSocket.OPEN) browser.send(String(data));
    else waiting.push(String(data));
  });
  browser.on('open', () => {
    for (const message of waiting) browser.send(message);
  });
  browser.on('message', (data) => playwright.send(String(data)));
  browser.on('close', () => playwright.close());
  playwright.on('close', () => browser.close());
}
