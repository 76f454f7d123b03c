document.body.dataset['preview'] = 'started';
export {};
